import { applyDecorators } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import type { StaffRole } from '@bihuan/core';

/** Marks a route that asks nobody to sign in. */
export const openMark = Reflector.createDecorator<boolean>();
/** The roles that a route is for. */
export const rolesMark = Reflector.createDecorator<readonly StaffRole[]>();

/** No sign-in needed. */
export const Open = () => applyDecorators(openMark(true), ApiExtension('x-open', true));

/** Only for these roles. */
export const For = (...roles: readonly StaffRole[]) => applyDecorators(rolesMark(roles), ApiExtension('x-roles', [...roles]));
