// The 80 classes of the COCO benchmark of everyday objects, in both languages, drawn as themselves and not as something near.
import { beforeAll, describe, expect, it } from "vitest";
import { findNoun } from "./lookup.ts";
import { loadVocabulary, type Vocabulary } from "./names.ts";

let vocabulary: Vocabulary;
beforeAll(async () => {
  vocabulary = await loadVocabulary("中文");
});

/** English · Chinese · drawing; "orange" is settled between fruit and colour by the grammar. */
const CLASSES = `
person 人 person-blonde-hair
bicycle 自行车 bicycle
car 汽车 automobile
motorcycle 摩托车 motorcycle
airplane 飞机 airplane
bus 公交车 bus
train 火车 own:train
truck 卡车 delivery-truck
boat 船 own:boat
traffic_light 红绿灯 own:traffic-light
fire_hydrant 消防栓 own:hydrant
stop_sign 停车标志 own:stop-sign
parking_meter 停车计时器 own:parking-meter
bench 长椅 own:bench
bird 鸟 bird
cat 猫 cat
dog 狗 dog
horse 马 horse
sheep 绵羊 ewe
cow 牛 cow
elephant 大象 elephant
bear 熊 bear
zebra 斑马 zebra
giraffe 长颈鹿 giraffe
backpack 背包 backpack
umbrella 伞 umbrella
handbag 手提包 handbag
tie 领带 necktie
suitcase 行李箱 luggage
frisbee 飞盘 own:frisbee
skis 滑雪板 own:skis
snowboard 单板滑雪板 own:snowboard
sports_ball 球 soccer-ball
kite 风筝 kite
baseball_bat 棒球棒 own:baseball-bat
baseball_glove 棒球手套 own:baseball-glove
skateboard 滑板 skateboard
surfboard 冲浪板 own:surfboard
tennis_racket 网球拍 own:tennis-racket
bottle 瓶子 own:bottle
wine_glass 酒杯 wine-glass
cup 杯子 own:mug
fork 叉子 own:fork
knife 餐刀 own:table-knife
spoon 勺子 spoon
bowl 碗 own:bowl
banana 香蕉 banana
apple 苹果 red-apple
sandwich 三明治 sandwich
orange_fruit 橙子 tangerine
broccoli 西兰花 broccoli
carrot 胡萝卜 carrot
hot_dog 热狗 hot-dog
pizza 披萨 pizza
donut 甜甜圈 doughnut
cake 蛋糕 birthday-cake
chair 椅子 chair
couch 沙发 own:sofa
potted_plant 盆栽 potted-plant
bed 床 bed
dining_table 餐桌 own:table
toilet 马桶 toilet
tv 电视 own:tv
laptop 笔记本电脑 laptop
computer_mouse 鼠标 computer-mouse
remote 遥控器 own:remote
keyboard 键盘 keyboard
cell_phone 手机 mobile-phone
microwave 微波炉 own:microwave
oven 烤箱 own:oven
toaster 烤面包机 own:toaster
sink 水槽 own:sink
refrigerator 冰箱 own:fridge
book 书 open-book
clock 时钟 mantelpiece-clock
vase 花瓶 own:vase
scissors 剪刀 scissors
teddy_bear 泰迪熊 teddy-bear
hair_drier 吹风机 own:hair-drier
toothbrush 牙刷 toothbrush`
  .trim()
  .split("\n")
  .map((line) => line.split(" ").map((word) => word.replaceAll("_", " ")));

describe("the 80 everyday classes", () => {
  it("are 80", () => {
    expect(CLASSES).toHaveLength(80);
  });

  it.each(CLASSES)("%s and %s are drawn as %s", (english = "", chinese = "", drawing = "") => {
    expect(findNoun(english, vocabulary)).toMatchObject({ drawing, near: false });
    expect(findNoun(chinese, vocabulary)).toMatchObject({ drawing, near: false });
  });
});
