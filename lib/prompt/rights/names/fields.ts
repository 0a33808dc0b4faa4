// For each field of art: three ways to show such a person without a likeness, and three invented looks to choose from.
// "English / Chinese".

export const fields = `
animation | an animation director at a light table / 一位透光台前的动画导演 | a thoughtful artist with rolled-up sleeves / 一位挽起袖子、若有所思的画家 | an invented cartoonist with a paper crown / 一位虚构的戴纸皇冠的动画师 | paper-cut and watercolour / 剪纸加水彩 | crayon-and-felt / 蜡笔加毛毡 | chalk-and-lantern / 粉笔加灯影
film | a film director behind a camera / 一位摄影机后的电影导演 | a quiet figure in a canvas chair / 一位帆布椅上的安静身影 | an invented director with a tartan cap and a megaphone / 一位虚构的戴格子帽、拿喇叭的导演 | hand-tinted slide / 手工染色幻灯 | shadow-theatre / 皮影剧场 | misty double-exposure / 朦胧双重曝光
painting | a painter at an easel / 一位画架前的画家 | an artist in a paint-spattered smock / 一位围裙沾满颜料的艺术家 | an invented painter with a striped beard / 一位虚构的条纹胡子画家 | layered paper and gouache / 叠纸加水粉 | ink-and-gold-leaf / 墨与金箔 | woven-thread / 织线拼绘
illustration | an illustrator with a sketchbook / 一位拿速写本的插画师 | an artist at a cluttered desk by a window / 一位窗边杂乱桌前的艺术家 | an invented illustrator with a pencil moustache / 一位虚构的铅笔胡子插画师 | potato-print and pencil / 土豆印加铅笔 | cut-felt / 毛毡拼贴 | dry-brush and stamp / 枯笔加印章
comics | a cartoonist bent over a drawing board / 一位伏在画板上的漫画家 | an artist surrounded by inked pages / 一位被墨稿围绕的艺术家 | an invented cartoonist with ink-stained gloves / 一位虚构的手套沾墨的漫画家 | brush-pen and halftone-wash / 软笔加淡网点 | scratchboard / 刮板 | two-ink risograph / 双色孔版
photo | a photographer with an old camera / 一位拿旧相机的摄影师 | an observer waiting at a street corner / 一位街角等候的观察者 | an invented photographer with a coat full of lenses / 一位虚构的大衣挂满镜头的摄影师 | pinhole-and-window-light / 针孔加窗光 | blueprint-toned / 蓝晒色调 | long-exposure lamplight / 灯下长曝光
sculpture | a sculptor in a bright workshop / 一位明亮工坊里的雕塑家 | an artist beside a half-finished form / 一位半成品旁的艺术家 | an invented sculptor with a bicycle-wheel hat / 一位虚构的戴车轮帽的雕塑家 | folded-paper and wire / 折纸加铁丝 | stacked-driftwood / 浮木堆叠 | glazed-clay ribbon / 釉陶带状
street | a street artist with a paint can, face in shade / 一位拿喷罐、脸在阴影里的街头艺术家 | a painter on a ladder before a wall / 一位墙前梯子上的画者 | an invented muralist in a fox mask / 一位虚构的戴狐狸面具的壁画家 | chalk-and-tape / 粉笔加胶带 | pasted-paper / 拼贴纸 | rolled-paint folk-pattern / 滚涂民间纹样
architecture | an architect over a wooden model / 一位木模型前的建筑师 | a builder with rolled plans on a site / 一位工地上拿图纸的建造者 | an invented architect with a spirit-level cane / 一位虚构的拄水平尺手杖的建筑师 | woven-bamboo and lime / 竹编加石灰 | rammed-earth terrace / 夯土台地 | folded-sailcloth / 折叠帆布
design | a designer among prototypes / 一位样品间的设计师 | a maker at a tidy workbench / 一位整洁工作台前的制作者 | an invented designer with a ruler in the hair / 一位虚构的发间插尺的设计师 | bent-plywood / 弯曲胶合板 | cut-stencil / 刻版 | knotted-cord / 绳结
fashion | a fashion designer with pins and cloth / 一位拿别针与布料的时装设计师 | a maker at a dress form at night / 一位夜里人台前的制衣者 | an invented tailor with a ribbon beard / 一位虚构的缎带胡子裁缝 | quilted-paper / 绗缝纸感 | knotted-silk / 结绳丝绸 | layered-gauze / 层叠薄纱
`;
