/** Does something should the process end meanwhile, also when somebody asks it to; answers how to call that off. */
export function onExit(act: () => void): () => void {
  process.on('exit', act);
  return () => void process.removeListener('exit', act);
}
