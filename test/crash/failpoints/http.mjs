import http from 'node:http';
import { syncBuiltinESMExports } from 'node:module';

/** Requests that come (`http-post.came`, `.before` and `.after` its answer), and calls outside (`call.before`, `.sent`, `.after`). */
export function armHttp(pass) {
  armServer(pass);
  armCalls(pass);
  syncBuiltinESMExports();
}

/** Who only asks how it goes passes nothing. */
function pointOf({ method, url }) {
  return url.startsWith('/api/') ? `http-${method.toLowerCase()}` : undefined;
}

function armServer(pass) {
  const { emit } = http.Server.prototype;
  http.Server.prototype.emit = function (event, request, response, ...rest) {
    const point = event === 'request' ? pointOf(request) : undefined;
    if (point === undefined) return emit.call(this, event, request, response, ...rest);
    armAnswer(response, point, pass);
    slowly(() => pass(`${point}.came`), () => emit.call(this, event, request, response, ...rest), () => request.destroy());
    return true;
  };
}

function armAnswer(response, point, pass) {
  const { end } = response;
  response.once('finish', () => {
    // Nothing can be held back or failed any more: it has been written.
    slowly(() => pass(`${point}.after`), () => undefined, () => undefined);
  });
  response.end = function (...last) {
    response.end = end;
    slowly(() => pass(`${point}.before`), () => end.apply(response, last), () => response.socket?.destroy());
    return response;
  };
}

function armCalls(pass) {
  const { emit, end } = http.ClientRequest.prototype;
  http.ClientRequest.prototype.end = function (...last) {
    slowly(() => pass('call.before'), () => end.apply(this, last), (error) => this.destroy(error));
    this.once('finish', () => slowly(() => pass('call.sent'), () => undefined, (error) => this.destroy(error)));
    return this;
  };
  http.ClientRequest.prototype.emit = function (event, ...more) {
    if (event !== 'response') return emit.call(this, event, ...more);
    slowly(() => pass('call.after'), () => emit.call(this, event, ...more), (error) => this.destroy(error));
    return true;
  };
}

/** Goes on at once where nothing is to happen, so that the order of things stays what it was. */
function slowly(passing, goOn, failed) {
  let wait;
  try {
    wait = passing();
  } catch (error) {
    return failed(error);
  }
  if (wait === undefined) goOn();
  else wait.then(goOn);
}
