// The places of a map as its list names them, and what stands for each.
import type { Scene, Thing } from "#lib/engine/illustrator/parse/scene.ts";
import type { ReadScene } from "./reading.ts";

/** drawing · English words separated by | · Chinese words separated by spaces */
const SITES: readonly (readonly [string, string, string])[] = [
  ["own:fountain", "park|square|plaza|fountain", "公园 广场 喷泉"],
  ["books", "library|book ?shop|book ?store", "图书馆 书店"],
  ["bread", "bakery", "面包店 面包房"],
  ["hot-beverage", "caf[eé]|coffee shop|tea ?house", "咖啡馆 咖啡店 茶馆"],
  ["fork-and-knife-with-plate", "restaurant|canteen|diner|dining", "餐厅 餐馆 食堂 饭店"],
  ["convenience-store", "supermarket|shop|store|grocery", "超市 商店 便利店"],
  ["own:stall", "market|bazaar", "市场 菜市场 集市"],
  ["playground-slide", "playground", "游乐场 操场"],
  ["ferris-wheel", "fair ?ground|theme park|amusement park|fun ?fair", "游乐园"],
  ["classical-building", "museum|town hall|city hall|court", "博物馆 市政厅 法院"],
  ["house", "home|house|cottage", "家 房子 住宅 小屋"],
  ["office-building", "office", "办公楼 公司"],
  ["station", "station|metro|subway", "车站 火车站 地铁站"],
  ["sailboat", "harbou?r|port|dock|marina|pier", "港口 码头"],
  ["beach-with-umbrella", "beach", "海滩 沙滩"],
  ["water-wave", "lake|pond|pool|swimming pool", "湖 湖泊 池塘 游泳池"],
  ["evergreen-tree", "forest|woods", "森林 树林"],
  ["snow-capped-mountain", "mountains?", "山 雪山 大山"],
  ["tractor", "farm", "农场"],
  ["lion", "zoo", "动物园"],
  ["tropical-fish", "aquarium", "水族馆 海洋馆"],
  ["clapper-board", "cinema|theat(?:er|re)", "电影院 剧院"],
  ["tulip", "garden|botanic(?:al)? garden", "花园 植物园"],
  ["camping", "camp(?: ?site)?", "营地 露营地"],
  ["own:chest", "treasure(?: chest)?|chest", "宝藏 宝箱"],
  ["hole", "cave", "山洞 洞穴"],
  ["bed", "bedroom", "卧室"],
  ["own:sofa", "living room|lounge", "客厅"],
  ["shallow-pan-of-food", "kitchen", "厨房"],
  ["bathtub", "bath ?room", "浴室 卫生间"],
  ["open-book", "study|reading corner", "书房 阅读角"],
];

const ROWS = SITES.map(([drawing, en, zh]) => ({
  drawing,
  pattern: new RegExp(`(?:^|\\s)(?:${en})s?$|^(?:${zh.split(" ").join("|")})$`, "iu"),
}));

const PLACES_MAX = 12;
const LIST = /(?:\bwith\b|\bshowing\b|\bincluding\b|[:：]|有|包括|标出|标注)\s*([^\n.。]{3,300})/iu;
const DROP = /^(?:an?|the|some|its|one|two|three|and|一(?:个|座|所|家|条|片)?|有)\s*/iu;
const WATERWAY = /^(?:river|stream|canal|roads?|streets?|compass|河|小河|河流|小溪|运河|道路|马路|街道|指南针)$/iu;

/** Things for the places a map lists; what the list does not say, the scene's own things. */
export function sitesOf(scene: Scene, text: string, read: ReadScene): readonly Thing[] {
  const list = LIST.exec(text)?.[1] ?? "";
  const names = list
    .split(/\s*(?:,|，|、|;|；|\band\b|和|与|以及)\s*/iu)
    .map((name) => name.trim().replace(DROP, "").replace(DROP, "").trim())
    .filter((name) => name.length > 0 && name.length < 32 && !WATERWAY.test(name));
  if (names.length < 2) return scene.things;
  return names.slice(0, PLACES_MAX).map((name) => siteThing(name, read));
}

function siteThing(name: string, read: ReadScene): Thing {
  const site = ROWS.find(({ pattern }) => pattern.test(name))?.drawing;
  const named = site ? undefined : read(name).things[0];
  const base = { count: 1, colour: null, size: 1, action: null, step: null };
  return named ? { ...named, ...base, name, colour: named.colour } : { ...base, name, drawing: site ?? "label" };
}
