// Preloaded into jest. When nothing is left open Node clears away what a process still holds, and Node 20 can spin there for
// ever (`CleanupHandles`) over sockets that were reset. Whoever has come to his end leaves before that; what a spec left open
// still keeps jest alive and is found.
process.once('beforeExit', () => process.exit());
