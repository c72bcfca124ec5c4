import { ValidationPipe } from '@nestjs/common';
import { refuse } from '@bihuan/core';
import { faultsOf } from '@bihuan/contract';
import { Refused } from './refused.js';

/** Takes a form only as its class describes it: nothing more, nothing of another kind. */
export function formPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    validationError: { target: false, value: true },
    exceptionFactory: (errors) => {
      const faults = faultsOf(errors);
      return new Refused(refuse('invalid-form', { faults: faults.length }), { faults });
    },
  });
}
