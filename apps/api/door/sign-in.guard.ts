import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { refuse } from '@bihuan/core';
import { Rulebook, Sessions } from '@bihuan/desk';
import { openMark, rolesMark } from './marks.js';
import { Refused } from './refused.js';
import type { Asked } from './request.js';
import { tokenIn } from './session-token.js';

/** Lets in who is signed in at this moment, and only to routes of his roles. Asked of the database each time: a disabled account is out at once. */
@Injectable()
export class SignInGuard implements CanActivate {
  constructor(
    private readonly sessions: Sessions,
    private readonly rulebook: Rulebook,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride(openMark, route)) return true;
    const request = context.switchToHttp().getRequest<Asked>();
    const token = tokenIn(request);
    const person = token ? await this.sessions.person(token) : null;
    if (!person) throw new Refused(refuse('not-signed-in'));
    const roles = this.reflector.getAllAndOverride(rolesMark, route);
    if (roles && !roles.some((role) => person.roles.includes(role))) throw new Refused(refuse('role-required', { roles: roles.join(', ') }));
    // As it is now: another process may have put a unit below the one complained about.
    await this.rulebook.know(person.district, person.directoryVersion);
    request.person = person;
    return true;
  }
}
