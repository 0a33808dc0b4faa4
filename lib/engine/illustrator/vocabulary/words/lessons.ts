// What lessons draw: stages of animals and plants, sections, the planets.
import type { Words } from "./words.ts";

export const LESSONS_WORDS: Words = [
  ["own:eggs-on-leaf", "butterfly eggs|insect eggs", "蝴蝶卵 虫卵"],
  ["own:chrysalis", "chrysalis|cocoon|pupa", "蛹 蝶蛹 茧"],
  ["own:frogspawn", "frogspawn|frog eggs", "蛙卵 青蛙卵"],
  ["own:tadpole", "tadpole", "蝌蚪 小蝌蚪"],
  ["own:tadpole-legs", "froglet", "幼蛙"],
  ["own:seed", "seed", "种子"],
  ["own:vapour", "water vapour|water vapor|vapour|vapor", "水蒸气 水汽 蒸汽"],
  ["own:strata", "rock layers|strata|sedimentary rock", "岩层 沉积岩"],
  ["own:solar-system", "planets in a row|row of planets", "八大行星 行星排列"],
  ["own:volcano-section", "volcano cross-section|volcano section", "火山剖面 火山剖面图"],
  ["own:plant-parts", "plant with roots", "带根的植物 植株"],
  ["own:flower-section", "flower cross-section|flower section", "花的剖面 花朵剖面"],
  ["own:digestion", "digestive system|digestive tract", "消化系统 消化道"],
  ["own:photosynthesis", "photosynthesis", "光合作用"],
];
