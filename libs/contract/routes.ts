import { staffRoles, transitions, type ComplaintAction } from '@bihuan/core';

/** An action as it stands in an address: `signFor` is `sign-for`. */
export function pathOf(action: string): string {
  return action.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** An action as a class is called after it: `signFor` is `SignFor`. */
export function formName(action: string): string {
  return action.charAt(0).toUpperCase() + action.slice(1);
}

/** Actions of an open complaint that a person of the office can perform, by the table. */
export function staffActions(): ComplaintAction[] {
  const staff: readonly string[] = staffRoles;
  return (Object.keys(transitions) as ComplaintAction[]).filter(
    (action) => transitions[action].from.length > 0 && transitions[action].by.some((role) => staff.includes(role)),
  );
}

/** Throws where an action that people perform has no form, or a form no action. */
export function mustAgree(asked: readonly string[], forms: object): void {
  const missing = asked.filter((action) => !Object.hasOwn(forms, action));
  const idle = Object.keys(forms).filter((action) => !asked.includes(action));
  if (missing.length + idle.length > 0) throw new Error(`actions without a form: ${missing.join(', ') || 'none'}; forms without an action: ${idle.join(', ') || 'none'}`);
}
