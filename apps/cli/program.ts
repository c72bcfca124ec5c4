import { Command, Option } from 'commander';
import { commands } from './commands/index.js';
import { said, speak, type Speech } from './speech.js';

/** The command line; the language is looked for first, because help is written in it too. */
export function programOf(argv: readonly string[]): Command {
  const asked = argv.indexOf('--lang');
  const language = asked < 0 ? argv.find((each) => each.startsWith('--lang='))?.slice(7) : argv[asked + 1];
  if (isSpeech(language)) speak(language);

  const program = new Command('bihuan')
    .description(said({ zh: '闭环：噪声、异味投诉的办理引擎', en: 'Bihuan: workflow engine for complaints about noise and odor' }))
    .addOption(new Option('--lang <language>', said({ zh: '语言', en: 'language' })).choices(['zh', 'en', 'both']));
  for (const make of commands) program.addCommand(make());
  throwing(program);
  return program;
}

/** Wrong usage is thrown instead of ending the process, so that there is one place that knows exit codes. */
function throwing(command: Command): void {
  command.exitOverride().helpCommand(false).showHelpAfterError();
  command.commands.forEach(throwing);
}

function isSpeech(text: string | undefined): text is Speech {
  return text === 'zh' || text === 'en' || text === 'both';
}
