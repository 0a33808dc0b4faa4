import { runBefore } from "../match/rules.ts";
import type { Span } from "../schema.ts";
import { isWithin } from "./near/rules.ts";

// A child and a school in one Chinese text: names have no capitals there, so that what stands around one tells it.

const han = String.raw`[\u4e00-\u9fff]`;
const ending =
  /(?:小学|中学|幼儿园|幼稚园|附小|附中|附幼|初中|高中|学校|学堂|[一二三四五六七八九十]中(?<=[\u4e00-\u9fff]..)(?![国间午年心文学秋医])|[一二三四五六七八九十]小(?<=[\u4e00-\u9fff]..)(?=[的，,。；（]|学生|同学))/g;
const nameMax = 14;
/** The sentence before a school's name. */
const lead =
  /.*(?:同学|学生|小朋友|孩子|女儿|儿子|我们|他们|今年|来自|就读于|就读|祝贺|欢迎|海报|毕业于|老师|路过|[在给为是的于画和与去到进入请]|[上读](?!海|书|院))/u;
const plainSchool =
  /^(?:一所|这所|那所|某所|某|乡村|农村|山村|村|山区|小镇|城市|城里|私立|公立|普通|老|新|旧|全日制|海边|我的|附近|两所|一间|[一二三四五六]年级|大|小)*(?:小学|中学|幼儿园|幼稚园|附小|附中|初中|高中|学校|学堂)$/u;

const plainSurnames =
  "王李张刘陈杨赵吴周徐孙胡朱郭何林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁任卢姚沈钟姜崔谭陆范汪廖石贾韦夏付邹熊孟秦邱侯尹薛闫段雷龙史陶贺顾毛郝龚邵钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝赖丘付甄喻褚尧蔺郜冀辜亓缪晁鄢訾晋阎岑骆危经裘贲匡";
const wordlikeSurnames =
  "高黄白金方江马万常水云海花石田时成温安毛康全平和米明文向古易武车路包边连农单应师解关左华阳蓝游管房费景席宫党冷麦商池查荣项";
const compounds =
  "乐正|闻人|宇文|长孙|轩辕|钟离|濮阳|申屠|赫连|呼延|东郭|西门|欧阳|上官|司马|诸葛|慕容|夏侯|皇甫|尉迟|公孙|令狐|东方|司徒|南宫|端木|百里|独孤";
const surname = String.raw`(?:${compounds}|[${plainSurnames}${wordlikeSurnames}])`;
const sureSurname = String.raw`(?:${compounds}|[${plainSurnames.replace(new RegExp(`[${wordlikeSurnames}]`, "gu"), "")}])`;

/** Characters that go on with the sentence after a name of two. */
const goesOn = String.raw`[在和与跟同的是有也都就要会能拿上当做写画戴跑弹参采扮读种来去说把给让获正穿骑打看唱跳放吃拉玩喜站坐爱今从向对]`;
const given = String.raw`(?:(?!${goesOn})${han}(?:(?!${goesOn})${han})?)`;
const titles = String.raw`(?!老师|校长|主任|教练|医生|先生|女士|园长|阿姨|叔叔|爷爷|奶奶|教授|院士|将军|皇帝|年级|色|中学|小学|公主|王子)`;
const person = String.raw`学生|同学|孩子|小朋友|儿子|女儿|侄子|侄女|外甥女?|孙子|孙女|弟弟|妹妹|表哥|小记者|小作者|小选手|班长|队员|同桌|男孩|女孩|小名|名叫|名字是|叫做|叫`;
const place = String.raw`班里?的?|[级园]的?|大班|中班|小班|[高初][一二三](?:[（(]?\d{1,2}[)）]?班)?|小学的?|中学的?|附[小中]的?|学校的?|幼儿园的?`;

const patterns: readonly RegExp[] = [
  new RegExp(String.raw`(?:${person})[:“「《\s]{0,2}(?<value>${surname}${titles}${given})`, "gu"),
  new RegExp(String.raw`(?:${place})(?<value>${sureSurname}${titles}${given})`, "gu"),
];
/** A name of the house, said twice: 豆豆. */
const pet = new RegExp(
  String.raw`(?:${person}|${place}|宝贝|宝宝|和|、|^|[\s：:，,。！“「])(?<value>(?!爸|妈|爷|奶|哥|姐|弟|妹|叔|舅|姑|伯|婶|星|猩|娃|宝|天|年|人|家|处|常|慢|轻|静|悄|红|绿|蓝|白|黑|圆|高|大|小|多|好|快|画|看|听|说|走|跑|跳|玩|唱|写|想|笑|试|坐|站|睡|吃|喝)(?<one>${han})\k<one>)`,
  "gu",
);
/** Called a pupil and named by marks around it, whatever the name is. */
const marked = new RegExp(
  String.raw`(?:学生|同学|名叫|叫做|名字是)[:：“「]?(?<value>${han}{2,6})(?=[，,。！”」（(])`,
  "gu",
);
/** Called a child right after. */
const followed = new RegExp(
  String.raw`(?<value>${surname}${titles}${han}{1,2}?)(?=同学(?!们)|小朋友(?!们)|小同学|宝贝|（\d|\(\d)`,
  "gu",
);
/** Alone between two marks, or at the beginning of a phrase that says where. */
const alone = new RegExp(
  String.raw`(?<=^|[\s：:，,。！!“「、；（(])(?<value>${sureSurname}${titles}${han}{1,2}?)(?=$|[\s，,。！!”」、；（()）]|(?:在|于|来自|上))`,
  "gu",
);
const also = new RegExp(String.raw`^(?:和|与|跟|、)(?<value>${surname}${titles}${given})`, "u");

const famous =
  /^(?:孔子|孟子|鲁迅|李白|杜甫|雷锋|诸葛亮|司马迁|牛顿|钱学森|袁隆平|华罗庚|陶行知|王羲之|白居易|苏轼|岳飞)/u;
const reach = 60; // UTF-16 code units between a child and a school

export function findSchools(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(ending)) {
    const last = spans.at(-1)?.end ?? 0;
    const run = runBefore(text, match.index, Math.min(nameMax, match.index - last));
    const name = run.slice(lead.exec(run)?.[0].length ?? 0);
    if (name === "" || plainSchool.test(name + match[0])) continue;
    spans.push({ thing: "school", start: match.index - name.length, end: match.index + match[0].length });
  }
  return spans;
}

export function findChildrenAt(text: string, schools: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  const add = (start: number, name: string) => {
    const end = start + name.length;
    const isPart = isWithin(0, { start, end }, schools);
    if (famous.test(name) || isPart || !isWithin(reach, { start, end }, schools)) return;
    spans.push({ thing: "child", start, end });
    const next = also.exec(text.slice(end, end + 5))?.groups?.["value"];
    if (next) add(end + 1, next);
  };
  for (const pattern of [...patterns, followed, alone, pet, marked]) {
    for (const match of text.matchAll(pattern)) {
      const name = match.groups?.["value"] ?? "";
      add(match.index + match[0].length - name.length, name);
    }
  }
  return spans;
}
