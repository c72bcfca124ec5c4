import type { InBoth } from '../language.js';

/** Why an import of a file goes no further. */
export const importRefusals = {
  'no-such-import': { zh: '没有找到这次导入；请从导入列表中选择。', en: 'There is no such import; choose one from the list.' },
  'import-under-way': { zh: '这次导入正在处理；请稍后再试。', en: 'Somebody is at this import just now; try again shortly.' },
  'imports-busy': { zh: '正有 {most} 个文件在处理；请稍后再试。', en: 'There are {most} files being read just now; try again shortly.' },
  'import-over': { zh: '这次导入现为“{importStatus}”，不能进行此操作；请查看导入列表。', en: 'This import is "{importStatus}", where this cannot be done; look at the list of imports.' },
  'batch-touched': { zh: '这次导入的投诉件已有 {count} 件有人办理（{numbers}），不能整批撤销；请逐件处理。', en: 'Somebody has dealt with {count} of its complaints ({numbers}), so it is not taken back; end those one by one.' },
  'import-file-gone': { zh: '所保存的文件已清除或已改变；请重新上传，已导入的不会重复。', en: 'The file is kept no longer, or is not what it was; send it again, nothing comes in twice.' },
  'import-too-slow': { zh: '检查这个文件超过 {seconds} 秒；请拆成几个文件，或由管理员用命令行导入。', en: 'To judge this file takes more than {seconds} seconds; split it, or have the administrator import it on the command line.' },
  'file-too-large': { zh: '文件超过 {most} MB；请拆分或用 gzip 压缩，或由管理员用命令行导入。', en: 'The file is larger than {most} MB; split it or gzip it, or have the administrator import it on the command line.' },
  'not-a-file': { zh: '此处只接受文件本身，不接受表单；请以 Content-Type: application/octet-stream 直接上传（curl --data-binary @文件）。', en: 'Only the file itself is taken here, not a form; send it as it is with Content-Type: application/octet-stream (curl --data-binary @file).' },
} as const satisfies Readonly<Record<string, InBoth>>;
