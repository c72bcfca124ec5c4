import type { INestApplication } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Office } from '@bihuan/desk';
import type { Imports } from '@bihuan/intake';
import { openLog, type Settings } from '@bihuan/platform';
import { ApiModule } from './api.module.js';

/** The API with nobody behind it: enough to describe every route, and to answer none. */
export function describedApi(): Promise<INestApplication> {
  const nobody = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : {}) });
  const module = ApiModule.over(nobody as Office, {} as Imports, { time: 'real' } as Settings, openLog('silent', 'described'));
  return NestFactory.create(module, new FastifyAdapter(), { logger: false });
}
