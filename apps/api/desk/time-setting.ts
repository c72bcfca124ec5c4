/** Whether the operator allows time to be moved; the database must agree. */
export class TimeSetting {
  constructor(readonly movable: boolean) {}
}
