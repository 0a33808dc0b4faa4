// Words the emoji data offers as names but that mean something else in a sentence.

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Labels that are verbs, places, weather or filler far more often than they are things. */
export const NOT_NAMES = words(
  "fly pick seat link label hole knot om mate leg cooking foggy cinema bank camping fog sunrise sunset desert watch hook cook selfie ring-off on end back top soon up cool free new id information moon building key-word hut-like books houses mountain canoe station nail polish hot-springs plus minus multiply divide infinity warning restroom customs prohibited copyright registered wireless sparkle radioactive biohazard dizzy collision cyclone elevator motorway foot ear eye nose mouth tongue hospital snowboarder judge student 人 人像 家 火 面 刀 书 山 手 脚 光 头 说话 家庭 热 有雾 雾 夜晚 日出 日落 黄昏 沙漠 云海 亲吻 情侣 下雨 下雪 阴 多云 大风 结 线 兵 匙 洞 鬼 开花 派 链接 标签 座位 阴天 打雷 闪亮 露营 施工 喇叭 热饮 热带 挂钩 电话 沐浴 淋浴 书本 意粉 腿 耳朵 眼睛 鼻子 牙齿 嘴 舌头 跑步 走路 游泳 冲浪 骑车 举重 拳击 爬山 攀岩 蹲 站立 鞠躬 耸肩 捂脸 按摩 理发 剪发 洗澡 拥抱 睡觉 祈祷 握手 鼓掌 拍手 击掌 点赞 下跪 跪 比心 吃惊 单人 牵手 加 减 乘 除 商标 版权 注册 信息 警告 禁止 海关 无线 辐射 厕所 火花 男厕 女厕 卫生间 无穷大 电影院",
);

/** Tags too vague to stand for a drawing. */
export const NOT_KEYWORDS = words(
  "green red blue black white yellow orange brown pink purple grey light dark big small hot cold old new good bad day night morning evening summer winter spring autumn fall weather nature animal animals face food drink fruit vegetable color home travel place places vehicle sport game love happy sad cute fun beautiful pretty nice cool party side front back left right top down open close closed high low fast slow water outdoor space tool music person people man woman body school work time year style art picture image page word message number letter symbol sign east west romantic tropical sweet fresh 动物 脸 食物 水果 蔬菜 旅行 天气 自然 运动 游戏 工具 音乐 颜色 夏天 冬天 头 打开 热 冷 红 绿 蓝 白 黑 黄 健康 爱 快乐 家 水 天空 太空 夜 建筑 学校 教育 庆祝",
);

/** One-word labels of faces and symbols that are things all the same. */
export const LOOSE_NAMES = words(
  "ghost alien robot skull snowman ogre goblin jack-o-lantern atom menorah khanda fleur-de-lis 幽灵 外星人 机器人 骷髅 雪人 食人魔 小妖精 小丑 笑脸 唇印 情书 恶魔",
);

// Half of these would refuse something ("no pedestrians"), half describe an ordinary scene.
const ONLY_AS_SIGN =
  /^no |^(?:children crossing|potable water|non-potable water|left luggage|baggage claim|passport control|name badge|antenna bars|place of worship|currency exchange)$/;

/** True for labels of signs that mean the sign only when the word "sign" is said. */
export function isOnlySign(label: string): boolean {
  return ONLY_AS_SIGN.test(label);
}
