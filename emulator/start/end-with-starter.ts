/**
 * Loaded (`node --import`) into every process that the starter starts: ends it when the starter is gone, however that ended. A process
 * that went on alone would hold its state against the next start. It ends as by `kill -9`, which everything here has to bear anyway, so
 * that a port that is free again means that nobody writes any more.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.channel?.unref();
