import pg from 'pg';

/**
 * Every named statement: `.before` it is sent, `.sent` when the server has it and nothing was heard yet, `.after` its
 * answer was heard and before whoever asked goes on.
 */
export function armStatements(pass) {
  const { submit } = pg.Query.prototype;
  pg.Query.prototype.submit = function (connection) {
    const { name } = this;
    if (!name) return submit.call(this, connection);
    let sent;
    hearAfter(this, () => sent, () => pass(`${name}.after`));
    const send = () => {
      const fault = submit.call(this, connection);
      if (fault) return fault;
      // Its turn comes when the socket has taken all that was written before.
      sent = new Promise((resolve) => connection.stream.write('', resolve)).then(() => pass(`${name}.sent`));
      // Whoever is to fail here hears no answer any more.
      sent.catch((error) => connection.stream.destroy(error));
      return null;
    };
    try {
      const before = pass(`${name}.before`);
      if (before === undefined) return send();
      before.then(() => {
        const fault = send();
        if (fault) this.handleError(fault, connection);
      });
      return null;
    } catch (error) {
      return error;
    }
  };
}

/** The answer is handed on when all that is to be passed before has been passed; an answer that is an error at once. */
function hearAfter(query, sent, after) {
  const { callback } = query;
  if (!callback) return;
  query.callback = (error, result) => {
    if (error) return callback(error, result);
    Promise.resolve(sent()).then(after).then(() => callback(null, result), callback);
  };
}
