// Preloaded into a program that is to run out of memory: from the signal on it keeps all that it can get.
const kept = [];
process.on('SIGUSR2', () => {
  const fill = () => {
    for (let n = 0; n < 20; n += 1) kept.push(Array.from({ length: 50_000 }, (_, place) => ({ place })));
    setImmediate(fill);
  };
  fill();
});
