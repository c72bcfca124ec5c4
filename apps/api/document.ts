import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { Problem } from '@bihuan/contract';
import { finished } from './finished-document.js';

/** Describes every route at /openapi.json, and shows it at /docs with what lies in the package: nothing is fetched from elsewhere. */
export function addDocument(app: INestApplication): void {
  SwaggerModule.setup('docs', app, documentOf(app), {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: '闭环 Bihuan API',
    swaggerOptions: { validatorUrl: null, displayRequestDuration: true, docExpansion: 'none' },
  });
}

/** The OpenAPI description of the app as it is built. */
export function documentOf(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('闭环 Bihuan')
    .setDescription(
      'Complaints about noise and odor, handled until they stay solved.\n\n' +
        '- Sign in at `POST /api/session`; send the token as `Authorization: Bearer …`, or let the browser keep the cookie.\n' +
        '- A command with an `Idempotency-Key` is done once, however often it is sent; with `If-Match` it is done only on the version that was seen.\n' +
        '- Refusals are `application/problem+json`, in Chinese or (`Accept-Language: en`) English: 403 not you, 404 not there, 409 not now, 422 not this.\n' +
        '- Instants are UTC with milliseconds; everything is due by the time of `GET /api/time`.',
    )
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'opaque' }, 'bearer')
    .addCookieAuth('bihuan_session', { type: 'apiKey', in: 'cookie' }, 'cookie')
    .addSecurityRequirements('bearer')
    .addSecurityRequirements('cookie')
    .build();
  return finished(SwaggerModule.createDocument(app, config, { extraModels: [Problem] }));
}
