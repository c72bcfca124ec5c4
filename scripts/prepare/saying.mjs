/** A reason why the checkout cannot be made ready, with its remedy, in both languages. */
export class Trouble extends Error {
  constructor(zh, en) {
    super(`${zh}\n${en}`);
  }
}

/** Says a line to the operator; standard output belongs to the command that follows. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Turns what the file system answered into trouble. */
export function folderTrouble(root, error) {
  if (error.code === 'ENOSPC') {
    return new Trouble('磁盘已满；请腾出至少 1 GB 后重新启动。', 'The disk is full; free at least 1 GB and start again.');
  }
  return new Trouble(
    `无法在 ${root} 中写入（${error.code}）；请以该文件夹的所有者身份启动一次，或把它复制到自己的文件夹。`,
    `Cannot write in ${root} (${error.code}); start once as the owner of that folder, or copy it to a folder of your own.`,
  );
}
