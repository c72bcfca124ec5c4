import type { Dice } from './dice.js';
import type { Source } from './scenes/scene.js';

const greetings = ['您好，', '喂，你好，', '麻烦您给记一下，', '同志你好，', '我又来打扰了，', '不好意思这么晚打电话，'];
const since = ['快半个月', '一个多月', '从入夏到现在', '前前后后大半年', '最近这一个星期', '两个多月', '自打他们开业起', '都三个月了'];
const effects = [
  '家里有个两岁的孩子，夜里哭醒好几回。', '老人心脏不好，医生让静养，这哪里静得下来。', '我上早班，四点半就得起，这样下去要出事。', '女儿今年高三，我们一家人说话都不敢大声。',
  '我自己已经在吃安眠药了。', '妻子怀孕七个月，天天跟着受罪。', '租客已经退了两回租。', '一到那个点就心慌。', '群里邻居都在说，只是没人打这个电话。', '家里窗户常年不敢开。',
];
const before = [
  '跟他们当面说过两回，嘴上答应，第二天照旧。', '物业说管不了，让我找政府。', '上回来人看了一趟，管了三天。', '打过 110，警察来了就停，走了又开。', '我也不想为难人家做生意，可总得有个限度。', '居委会也去过，说要等。',
];
const wishes = [
  '请你们挑那个时间段来看，白天来什么都看不到。', '希望给个准话，到底哪天能解决。', '不求别的，晚上十点以后安静就行。', '处理完请给我回个电话。', '要是再不管我就去区里反映。', '麻烦尽快，实在撑不住了。', '别跟对方说是我反映的，低头不见抬头见。', '拜托了，谢谢。',
];
const further = [
  '反映人再次来电，称昨晚情况依旧，要求尽快到场。', '反映人补充：最严重的是晚上八点到十点之间，周末更甚。', '反映人提供了两段录像，愿意配合到场人员入户查看。', '反映人来电询问进度，情绪较急，已做解释。', '同楼另一住户来电，称也受影响，请一并处理。',
];
const content = ['问题已解决，反映人表示满意。', '反映人说这几天晚上都能睡着了，感谢工作人员。', '电话回访，反映人称明显好转，没有别的要求。', '反映人认可处理结果，希望以后能保持。', '反映人说单位来人态度好，措施也到位。'];
const fairly = ['反映人说比以前强，偶尔还有一点，可以接受。', '反映人基本满意，希望再盯一段时间。', '总体有改善，反映人说要再看看。'];
const seen = ['按反映的时段到场，站了二十分钟，未发现反映的情况。', '到场查看，措施已落实，周边两户居民均称好转。', '入户听了一会儿，室内已听不到，反映人在场确认。'];
const unsolved = [
  '反映人说只停了两天，昨晚又恢复原样，很不满意。', '反映人称来人拍了照就走，问题一点没变。', '按时段到场，现场情况与整改报告不符，问题仍在。', '反映人说对方只是把时间往后挪了半小时，算不上解决。', '回访时反映人当场让我们听，电话里就能听见。',
];
const nobody = ['电话响到自动挂断，无人接听。', '接通后说正在开会，随后挂断。', '两次拨打均无人接听，已发短信。', '号码暂时无法接通。'];

/** The words of the people, put together differently each time. */
export class Sayings {
  private readonly used = new Map<string, number>();

  constructor(private readonly dice: Dice) {}

  /** What somebody says who complains about a source; the same source is not spoken of twice in the same sentence until all were used. */
  complaint({ scene, who, address }: Source, night: boolean): string {
    const { dice } = this;
    const no = this.used.get(address) ?? dice.whole(0, 9);
    this.used.set(address, no + 1);
    const body = (scene.said[no % scene.said.length] ?? '').replace('{who}', who).replace('{since}', dice.one(since));
    const greeting = dice.happens(30) ? dice.one(night ? greetings : greetings.slice(0, 5)) : '';
    return [greeting + body, dice.happens(65) ? dice.one(effects) : '', dice.happens(35) ? dice.one(before) : '', dice.happens(50) ? dice.one(wishes) : ''].join('');
  }

  further(): string {
    return this.dice.one(further);
  }

  content(): string {
    return this.dice.one(content);
  }

  fairly(): string {
    return this.dice.one(fairly);
  }

  seen(): string {
    return this.dice.one(seen);
  }

  unsolved(): string {
    return this.dice.one(unsolved);
  }

  nobody(): string {
    return this.dice.one(nobody);
  }
}
