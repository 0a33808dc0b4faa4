// Artists, studios, directors, designers and architects whose style people ask for by name.
//
// One line each: id | group | year of death | names ~ words that must stand near an ambiguous name ! words that must not |
// medium | line | mood | palette. Each of the last four is "English / Chinese". A name with ? in front is also an everyday
// word. Without a year of death the person lives, or it is a studio. A work is free seventy years after the year of
// death (the longest common term): whoever is free needs no other words, and is listed so that the year says so.

export const artists = `
hayao-miyazaki | animation | | Hayao Miyazaki; Miyazaki Hayao; Miyazaki; 宫崎骏; 宮崎駿; 宫崎峻 | hand-painted storybook animation / 手绘绘本动画 | soft outlines and lush, detailed skies / 线条柔和、天空细腻 | gentle, wondering / 温柔而好奇 | summer greens and sky blue / 夏日绿与天空蓝
studio-ghibli | animation | | Studio Ghibli; Ghibli; 吉卜力工作室; 吉卜力; 吉普力 | hand-drawn countryside animation / 手绘田园动画 | clean outlines over watercolour backgrounds / 轮廓干净、背景似水彩 | warm, unhurried / 温暖而从容 | meadow greens and cream / 草地绿与奶油白
makoto-shinkai | animation | | Makoto Shinkai; Shinkai Makoto; Shinkai; 新海诚; 新海誠 | luminous cel animation / 通透赛璐璐动画 | fine light rays and towering clouds / 光线细密、云层高耸 | longing, bittersweet / 思念而微苦 | dusk violet and amber / 黄昏紫与琥珀色
isao-takahata | animation | 2018 | Isao Takahata; 高畑勋 | sketchy watercolour animation / 水彩速写动画 | loose brush lines and open white space / 笔线疏松、留白开阔 | tender, quiet / 温情而安静 | washed earth tones / 淡淡的大地色
satoshi-kon | animation | 2010 | Satoshi Kon; 今敏 | realistic psychological animation / 写实心理动画 | precise lines and mirrored spaces / 线条精准、空间相互映照 | uneasy, dreamlike / 不安而似梦 | city greys and signal red / 都市灰与信号红
mamoru-hosoda | animation | | Mamoru Hosoda; 细田守 | clean flat-shaded animation / 平涂动画 | thin red outlines and wide white spaces / 细线勾勒、大片留白 | bright, hopeful / 明亮而充满希望 | pale blue and white / 浅蓝与白
hideaki-anno | animation | | Hideaki Anno; 庵野秀明 | mechanical science-fiction animation / 机械科幻动画 | stark silhouettes and technical detail / 剪影强烈、机械精细 | tense, solemn / 紧张而肃穆 | violet, green and orange / 紫、绿与橙
pixar | animation | | Pixar; Pixar Animation Studios; 皮克斯 | polished computer animation / 精致三维动画 | rounded shapes and soft bounce light / 造型圆润、光线柔和 | playful, heartfelt / 俏皮而真挚 | candy brights / 糖果般的亮色
disney | animation | | Walt Disney; Disney Animation; Disney; 迪士尼; 迪斯尼 | classic fairy-tale animation / 经典童话动画 | flowing outlines and expressive faces / 线条流畅、表情生动 | cheerful, enchanted / 欢快而奇幻 | jewel tones with gold light / 宝石色与金色光
dreamworks | animation | | DreamWorks Animation; DreamWorks; 梦工厂 | comic computer animation / 诙谐三维动画 | exaggerated faces and springy poses / 表情夸张、动作有弹性 | cheeky, lively / 调皮而活泼 | saturated greens and purples / 饱和的绿与紫
aardman | animation | | Aardman Animations; Aardman; Nick Park; 阿德曼 | stop-motion clay / 定格黏土 | thumb-marked surfaces and wide mouths / 带指纹的质感、宽宽的嘴 | cosy, comic / 温馨而滑稽 | brown, cream and moss green / 棕、奶油与苔绿
laika | animation | | Laika Studios; Laika Studio; 莱卡工作室 | fine puppet stop-motion / 精致偶动画 | handmade fabrics and crooked houses / 手工布料、歪斜的房子 | eerie, sweet / 诡异又甜美 | midnight blue and orange / 午夜蓝与橙
cartoon-saloon | animation | | Cartoon Saloon; Tomm Moore | flat folk-art animation / 平面民间艺术动画 | circular layouts and woodcut patterns / 圆形构图、木刻纹样 | mythic, tender / 神话般而温柔 | forest green and copper / 森林绿与铜色
genndy-tartakovsky | animation | | Genndy Tartakovsky | angular action animation / 棱角分明动作动画 | hard edges and split frames / 边缘硬朗、画面分割 | bold, silent / 果敢而沉默 | black, red and bone / 黑、红与骨白
glen-keane | animation | | Glen Keane | pencil-drawn character animation / 铅笔人物动画 | sweeping graphite strokes / 石墨笔触奔放 | lyrical, energetic / 抒情而有力 | sepia and paper white / 棕褐与纸白
tim-burton | film | | Tim Burton; 蒂姆·波顿; 蒂姆·伯顿 | whimsical gothic film / 奇趣哥特电影 | spindly figures, spirals and stripes / 身形细长、螺旋与条纹 | macabre, playful / 阴森而俏皮 | black, white and bruised purple / 黑白与暗紫
wes-anderson | film | | Wes Anderson; 韦斯·安德森; 韦斯安德森 | symmetrical storybook film / 对称故事书电影 | centred framing and miniature sets / 居中构图、模型般的布景 | deadpan, nostalgic / 冷幽默而怀旧 | powder pink and mustard / 粉红与芥末黄
christopher-nolan | film | | Christopher Nolan; 克里斯托弗·诺兰; 诺兰 | large-format thriller film / 大画幅悬疑电影 | vast architecture and deep focus / 建筑宏大、景深深远 | grave, cerebral / 凝重而理性 | steel blue and grey / 钢蓝与灰
quentin-tarantino | film | | Quentin Tarantino; Tarantino; 昆汀·塔伦蒂诺; 昆汀 | retro genre film / 复古类型电影 | low angles and tight close-ups / 低角度、大特写 | sharp, ironic / 犀利而讽刺 | mustard yellow and black / 芥黄与黑
wong-kar-wai | film | | Wong Kar-wai; Wong Kar Wai; 王家卫; 王家衛 | neon-lit romantic film / 霓虹浪漫电影 | smeared motion and reflections in glass / 拖影与玻璃反光 | wistful, sultry / 惆怅而暧昧 | crimson and jade green / 绯红与翡翠绿
zhang-yimou | film | | Zhang Yimou; 张艺谋; 張藝謀 | monumental colour-drenched film / 恢宏浓彩电影 | massed crowds and long banners / 人群阵列、长幅飘扬 | ceremonial, fierce / 庄重而炽烈 | red, gold and black / 红、金与黑
denis-villeneuve | film | | Denis Villeneuve; 丹尼斯·维伦纽瓦; 维伦纽瓦 | monumental science-fiction film / 宏大科幻电影 | tiny figures under huge shapes and haze / 巨物下的小人、雾气弥漫 | hushed, ominous / 静穆而压迫 | sand and smoke / 沙色与烟灰
david-lynch | film | 2025 | David Lynch; 大卫·林奇 | surreal suburban film / 超现实郊区电影 | red drapes and pools of lamp light / 红色帷幕、灯下光斑 | dreamlike, menacing / 似梦而不祥 | deep red and black / 深红与黑
stanley-kubrick | film | 1999 | Stanley Kubrick; Kubrick; 斯坦利·库布里克; 库布里克 | cold one-point-perspective film / 冷峻一点透视电影 | corridors and exact symmetry / 走廊与精确对称 | clinical, tense / 冷静而紧张 | white, red and brown / 白、红与棕
akira-kurosawa | film | 1998 | Akira Kurosawa; Kurosawa; 黑泽明 | weather-beaten period film / 风雨时代电影 | rain, wind and layered figures / 风雨交加、人物层叠 | heroic, sombre / 悲壮而沉郁 | black, white and silver / 黑、白与银
alfred-hitchcock | film | 1980 | Alfred Hitchcock; Hitchcock; 希区柯克 | mid-century suspense film / 世纪中叶悬疑电影 | long shadows and watchful windows / 长影与窥视的窗 | anxious, elegant / 焦虑而优雅 | muted green and grey / 暗绿与灰
guillermo-del-toro | film | | Guillermo del Toro; 吉尔莫·德尔·托罗; 德尔托罗 | dark fairy-tale film / 黑暗童话电影 | ornate creatures and clockwork detail / 繁复的生物、机械细节 | tender, frightening / 温柔而骇人 | teal and amber / 蓝绿与琥珀
sofia-coppola | film | | Sofia Coppola; 索菲亚·科波拉 | sunlit pastel film / 阳光粉彩电影 | shallow focus and quiet rooms / 浅景深、安静的房间 | languid, lonely / 慵懒而孤独 | blush and pale gold / 腮红与浅金
bong-joon-ho | film | | Bong Joon-ho; Bong Joon Ho; 奉俊昊 | sharp social thriller film / 犀利社会悬疑电影 | stairs, frames within frames / 楼梯与框中之框 | darkly funny / 黑色幽默 | damp green and warm lamplight / 潮湿的绿与暖灯光
yayoi-kusama | sculpture | | Yayoi Kusama; Kusama; 草间弥生; 草間彌生 | polka-dot installation / 波点装置 | repeating dots over every surface / 圆点铺满一切表面 | hypnotic, playful / 迷幻而俏皮 | two loud contrasting colours / 两种强烈对比的颜色
takashi-murakami | painting | | Takashi Murakami; 村上隆 | glossy flat pop / 光亮平面波普 | hard outlines and smiling blossoms / 轮廓硬朗、花朵带笑 | giddy, sugary / 欢腾而甜腻 | rainbow brights / 彩虹亮色
yoshitomo-nara | painting | | Yoshitomo Nara; 奈良美智 | soft childlike portrait / 柔和童稚肖像 | big heads and slanted eyes on flat ground / 大头斜眼、背景平涂 | sulky, vulnerable / 倔强而脆弱 | chalky pastels / 粉笔般的淡彩
banksy | street | | Banksy; 班克斯 | black-stencil street art / 黑色镂空街头艺术 | sharp stencils and one spot of colour / 镂空利落、只点一色 | wry, political / 讽刺而犀利 | black, white and one red / 黑白与一点红
shepard-fairey | street | | Shepard Fairey; 谢泼德·费尔雷 | propaganda-poster street art / 宣传画式街头艺术 | posterised faces and radiating bars / 面孔分色、光芒放射 | defiant, solemn / 反叛而庄严 | brick red, cream and navy / 砖红、米白与藏青
keith-haring | street | 1990 | Keith Haring; 凯斯·哈林 | thick-line graffiti / 粗线涂鸦 | dancing outlines and motion marks / 跳动的轮廓、动感短线 | joyful, urgent / 欢乐而急切 | primary colours / 三原色
jean-michel-basquiat | street | 1988 | Jean-Michel Basquiat; Basquiat; 巴斯奎特; 巴斯奇亚 | raw scrawled / 粗粝涂写 | scratched figures, arrows and boxes / 刮擦的人形、箭头与方框 | restless, fierce / 躁动而猛烈 | black, ochre and electric blue / 黑、赭与电光蓝
kaws | sculpture | | KAWS; Brian Donnelly | oversized vinyl-toy / 巨型搪胶玩偶 | rounded limbs and blank shiny surfaces / 四肢浑圆、表面光洁 | melancholy, cute / 忧郁而可爱 | grey, pink and black / 灰、粉与黑
jeff-koons | sculpture | | Jeff Koons; Koons; 杰夫·昆斯; 昆斯 | mirror-polished sculpture / 镜面抛光雕塑 | inflated seams and perfect reflections / 充气接缝、倒影完美 | gleeful, glossy / 欢喜而光亮 | chrome magenta and gold / 铬亮品红与金
damien-hirst | sculpture | | Damien Hirst; 达明安·赫斯特; 赫斯特 | clinical display-case / 冷静陈列柜 | grids of identical objects / 同类物件成网格 | cool, morbid / 冷淡而凝重 | white with candy dots / 白底糖果色点
ai-weiwei | sculpture | | Ai Weiwei; 艾未未 | monumental assembled / 宏大组合 | thousands of repeated everyday objects / 成千上万的日常物件 | defiant, grave / 倔强而沉重 | wood, porcelain and steel / 木、瓷与钢
anish-kapoor | sculpture | | Anish Kapoor; 安尼施·卡普尔 | mirrored void / 镜面虚空 | curved reflections and bottomless hollows / 曲面倒影、无底凹洞 | vast, silent / 浩大而寂静 | mirror silver and deep red / 镜银与深红
louise-bourgeois | sculpture | 2010 | Louise Bourgeois; 路易丝·布尔乔亚 | spindly bronze / 细长青铜 | thin legs and stitched fabric / 细腿与缝合布料 | protective, uneasy / 守护而不安 | bronze and flesh pink / 青铜与肉粉
alexander-calder | sculpture | 1976 | Alexander Calder; 亚历山大·考尔德 | hanging wire-and-plate / 悬挂铁丝与金属片 | balanced arcs and floating leaves / 平衡的弧线、浮动的叶片 | weightless, merry / 轻盈而欢快 | red, yellow, blue and black / 红、黄、蓝与黑
olafur-eliasson | sculpture | | Olafur Eliasson; 奥拉维尔·埃利亚松 | light-and-mist installation / 光雾装置 | glowing discs and haze / 发光圆盘与薄雾 | meditative, radiant / 冥想而明亮 | sun orange / 太阳橙
xu-bing | sculpture | | Xu Bing; 徐冰 | invented-script printed / 自创字形印刷 | hanging scrolls of unreadable signs / 垂挂的无意义字卷 | scholarly, puzzling / 书卷气而费解 | ink black and paper / 墨黑与纸色
cai-guo-qiang | painting | | Cai Guo-Qiang; Cai Guoqiang; 蔡国强 | gunpowder-burned / 火药爆绘 | scorched trails and sudden bursts / 焦痕与骤然爆散 | explosive, ceremonial / 爆裂而庄重 | smoke grey and ember / 烟灰与余烬色
david-hockney | painting | | David Hockney; Hockney; 大卫·霍克尼; 霍克尼 | flat sunlit acrylic / 平涂阳光丙烯 | crisp edges and wobbling water lines / 边缘清晰、水纹晃动 | leisurely, bright / 闲适而明亮 | turquoise, pink and lawn green / 青绿、粉与草坪绿
gerhard-richter | painting | | Gerhard Richter; 格哈德·里希特; 里希特 | blurred squeegee / 刮擦模糊 | dragged layers and soft blur / 色层拖刮、柔和模糊 | detached, shimmering / 疏离而闪烁 | grey with torn colour / 灰底撕裂的彩色
anselm-kiefer | painting | | Anselm Kiefer; 安塞尔姆·基弗 | crusted monumental / 厚重斑驳 | furrows, straw and lead / 犁沟、稻草与铅 | ruined, solemn / 废墟般而肃穆 | ash and rust / 灰烬与铁锈
zeng-fanzhi | painting | | Zeng Fanzhi; 曾梵志 | masked-figure / 面具人物 | nervous brushwork and big hands / 笔触紧张、手掌硕大 | strained, lonely / 紧绷而孤独 | flesh red and grey / 肉红与灰
yue-minjun | painting | | Yue Minjun; 岳敏君 | laughing-crowd pop / 群像大笑波普 | rows of shut-eyed grins / 一排排闭眼的笑脸 | manic, ironic / 狂放而讽刺 | pink and sky blue / 粉与天蓝
zhang-xiaogang | painting | | Zhang Xiaogang; 张晓刚 | misty family-portrait / 朦胧家庭肖像 | smooth faces and one thin thread / 面容平滑、一缕细线 | distant, nostalgic / 疏远而怀旧 | grey with a patch of pale yellow / 灰调与一块浅黄
liu-ye | painting | | ?刘野 ~ 风格,画,油画,作品 | smooth storybook / 光滑童话 | round faces and plain walls / 圆脸与素墙 | composed, dreamy / 沉静而梦幻 | primary colours on grey / 灰底三原色
chen-yifei | painting | 2005 | Chen Yifei; 陈逸飞 | romantic realist oil / 浪漫写实油画 | soft edges and rich silk / 边缘柔和、绸缎华丽 | nostalgic, elegant / 怀旧而典雅 | brown, jade and gold / 棕、玉色与金
huang-yongyu | painting | 2023 | Huang Yongyu; 黄永玉 | exuberant ink-and-colour / 恣意彩墨 | dense outlines and wet blossoms / 勾线浓密、花色淋漓 | exuberant, teasing / 奔放而诙谐 | lotus red and ink / 荷红与墨
wu-guanzhong | painting | 2010 | Wu Guanzhong; 吴冠中 | abstracted ink-landscape / 抽象水墨风景 | dancing lines and scattered dots / 线条飞舞、色点散落 | airy, musical / 轻灵而有韵律 | white walls, black roofs, bright dots / 粉墙黛瓦与亮点
zhang-daqian | painting | 1983 | Zhang Daqian; Chang Dai-chien; 张大千; 張大千 | splashed ink-and-colour / 泼墨泼彩 | pooled pigment and misty ridges / 色墨流淌、山岚朦胧 | grand, drifting / 雄浑而飘逸 | mineral blue and green / 石青与石绿
qi-baishi | painting | 1957 | Qi Baishi; 齐白石; 齊白石 | spare ink-and-wash / 简练水墨 | few wet strokes and empty paper / 寥寥数笔、大片留白 | rustic, witty / 质朴而风趣 | ink black and a touch of red / 墨黑与一点红
li-keran | painting | 1989 | Li Keran; 李可染 | dense ink-landscape / 浓重积墨山水 | layered black ink and thin white paths / 积墨层叠、小径留白 | weighty, serene / 厚重而宁静 | ink and warm ochre / 墨与暖赭
fu-baoshi | painting | 1965 | Fu Baoshi; 傅抱石 | stormy ink-wash / 风雨淋漓水墨 | broken brush and sheets of rain / 散锋用笔、雨幕倾斜 | wild, lyrical / 狂放而抒情 | ink and damp umber / 墨与湿润的赭
lin-fengmian | painting | 1991 | Lin Fengmian; 林风眠 | square-format ink-and-gouache / 方构图彩墨 | quick curves and dark backgrounds / 弧线流畅、底色深沉 | wistful, graceful / 惆怅而优美 | deep blue and lamp yellow / 深蓝与灯黄
pan-tianshou | painting | 1971 | Pan Tianshou; 潘天寿 | bold rock-and-flower ink / 奇崛花石水墨 | square rocks and iron lines / 方石如铁、线条刚劲 | austere, strong / 险峻而有力 | ink with mineral green / 墨与石绿
pablo-picasso | painting | 1973 | Pablo Picasso; Picasso; 毕加索; 畢卡索 | faceted many-viewpoint / 多视角切面 | broken planes and bold outlines / 块面破碎、轮廓粗犷 | restless, inventive / 躁动而新奇 | ochre, grey and blue / 赭、灰与蓝
salvador-dali | painting | 1989 | Salvador Dalí; Salvador Dali; Dalí ! old town,yunnan,erhai; 萨尔瓦多·达利; 达利 | hyperreal dreamscape / 逼真梦境 | soft impossible objects and long shadows / 物体柔软变形、影子修长 | uncanny, sunlit / 诡谲而明亮 | desert ochre and deep sky / 沙漠赭与深空蓝
joan-miro | painting | 1983 | Joan Miró; Joan Miro; 胡安·米罗; ?米罗 ~ 风格,画,抽象 | playful sign-language abstract / 俏皮符号抽象 | floating stars, eyes and thin lines / 星、眼与细线漂浮 | childlike, cosmic / 童真而辽阔 | black, red, yellow and blue / 黑、红、黄与蓝
rene-magritte | painting | 1967 | René Magritte; Magritte; 勒内·马格利特; 马格利特 | deadpan surreal / 冷静超现实 | plain realism and one impossible thing / 平实写真、一处不可能 | quiet, puzzling / 安静而费解 | cloud blue and grey / 云蓝与灰
marc-chagall | painting | 1985 | Marc Chagall; Chagall; 马克·夏加尔; 夏加尔 | floating folk-tale / 飘浮民间故事 | weightless figures over crooked roofs / 人物失重、屋顶歪斜 | tender, dreamlike / 柔情似梦 | cobalt and rose / 钴蓝与玫瑰
mc-escher | painting | 1972 | M. C. Escher; M.C. Escher; MC Escher; Maurits Escher; Escher; 埃舍尔; 艾舍尔 | impossible-geometry engraving / 不可能几何版画 | interlocking shapes and endless stairs / 图形咬合、楼梯无尽 | paradoxical, precise / 悖论而精确 | black and white / 黑与白
edward-hopper | painting | 1967 | Edward Hopper; 爱德华·霍珀; 霍珀 | stark realist / 冷峻写实 | hard light and empty windows / 光线硬朗、窗口空寂 | solitary, still / 孤独而静止 | night green and warm lamp yellow / 夜绿与暖灯黄
andy-warhol | painting | 1987 | Andy Warhol; Warhol; 安迪·沃霍尔; 安迪·沃荷; 沃霍尔 | silk-screened pop / 丝网波普 | off-register flat colours in a repeated grid / 错位平涂、网格重复 | cool, glamorous / 冷淡而华丽 | hot pink, yellow and turquoise / 亮粉、黄与青绿
roy-lichtenstein | painting | 1997 | Roy Lichtenstein; Lichtenstein ! castle,principality,vaduz; 罗伊·利希滕斯坦; 利希滕斯坦; 李奇登斯坦 | enlarged comic-panel pop / 放大漫画格波普 | printed dots and thick black contours / 印刷网点、黑粗轮廓 | melodramatic, witty / 夸张而机智 | red, yellow, blue and white / 红、黄、蓝与白
jackson-pollock | painting | 1956 | Jackson Pollock; Pollock ~ style,painting,drip,splatter,jackson,inspired,action; 杰克逊·波洛克; 波洛克 | dripped-paint abstract / 滴洒抽象 | tangled threads of paint / 颜料线缠绕 | feverish, rhythmic / 狂热而有节奏 | black, white and rust / 黑、白与锈色
mark-rothko | painting | 1970 | Mark Rothko; Rothko; 马克·罗斯科; 罗斯科 | soft colour-field / 柔和色域 | hovering rectangles and feathered edges / 矩形悬浮、边缘晕开 | contemplative, glowing / 沉思而发光 | maroon and orange / 栗红与橙
francis-bacon | painting | 1992 | ?Francis Bacon ~ style,painting,painted,portrait,triptych | smeared figure / 扭曲涂抹人物 | blurred faces in cage-like frames / 面孔模糊、线框如笼 | anguished, raw / 痛苦而赤裸 | flesh pink and black / 肉粉与黑
georgia-okeeffe | painting | 1986 | Georgia O'Keeffe; Georgia O’Keeffe; 乔治亚·欧姬芙; 欧姬芙 | close-up flower / 近观花朵 | smooth swelling curves / 曲线饱满光滑 | sensuous, calm / 感性而平静 | desert rose and white / 沙漠玫瑰与白
norman-rockwell | illustration | 1978 | Norman Rockwell; 诺曼·洛克威尔 | mid-century magazine-cover / 世纪中叶杂志封面 | warm faces and storytelling detail / 面容温暖、细节讲故事 | homely, humorous / 家常而幽默 | brick red and butter yellow / 砖红与奶黄
bob-ross | painting | 1995 | Bob Ross; 鲍勃·罗斯 | quick wet-on-wet landscape / 湿画法风景 | knife-edged peaks and soft trees / 刀刮山峰、树影柔和 | soothing, cheerful / 舒缓而愉快 | alpine blue and autumn gold / 高山蓝与秋金
thomas-kinkade | painting | 2012 | Thomas Kinkade | glowing cottage / 发光小屋 | lit windows and misty edges / 窗内灯火、边缘朦胧 | cosy, sentimental / 温馨而感伤 | lavender and lamplight / 薰衣草与灯光
kara-walker | painting | | Kara Walker | cut-paper silhouette / 剪纸剪影 | crisp black profiles / 黑色侧影利落 | biting, theatrical / 尖锐而戏剧化 | black on white / 白底黑影
kehinde-wiley | painting | | Kehinde Wiley | ornate heroic portrait / 华丽英雄肖像 | patterned vines across real faces / 藤蔓纹样绕过真实面孔 | proud, regal / 骄傲而高贵 | emerald and gold / 祖母绿与金
jenny-saville | painting | | Jenny Saville | monumental flesh-toned oil / 巨幅肉色油画 | thick overlapping strokes / 厚涂交叠 | vulnerable, forceful / 脆弱而有力 | flesh pinks and greys / 肉粉与灰
greg-rutkowski | illustration | | Greg Rutkowski; Rutkowski | epic fantasy oil / 史诗奇幻油画 | loose painterly strokes and smoky light / 笔触奔放、光线迷蒙 | heroic, stormy / 英勇而风暴般 | embers and cold blue / 余烬与冷蓝
loish | illustration | | Loish; Lois van Baarle | flowing digital character / 流动数字人物 | curling hair and soft gradients / 发丝卷曲、渐变柔和 | spirited, warm / 灵动而温暖 | peach and teal / 蜜桃与蓝绿
artgerm | illustration | | Artgerm; Stanley Lau | polished comic-cover / 光滑漫画封面 | smooth skin and sharp highlights / 肤质光滑、高光锐利 | confident, glamorous / 自信而华丽 | ivory and crimson / 象牙与绯红
ross-tran | illustration | | Ross Tran | vivid digital portrait / 鲜艳数字肖像 | scattered triangles and wind-blown hair / 三角碎片、发丝飞扬 | energetic, sunny / 活力而阳光 | orange and aqua / 橙与水蓝
craig-mullins | illustration | | Craig Mullins | broad-stroke concept / 大笔触概念设计 | large shapes and few details / 大块面、细节少 | cinematic, open / 电影感而开阔 | dusty blue and sand / 灰蓝与沙
simon-stalenhag | illustration | | Simon Stålenhag; Simon Stalenhag | rural retro-futurist / 乡村复古未来 | worn machines in everyday landscapes / 日常风景中的旧机器 | melancholy, quiet / 忧郁而安静 | snow grey and rust / 雪灰与锈
yoshitaka-amano | illustration | | Yoshitaka Amano; 天野喜孝 | wispy ink-and-gold fantasy / 飘逸墨金奇幻 | trailing hair and thin flowing lines / 长发飘曳、细线流动 | ethereal, decadent / 空灵而华美 | pale skin, gold and indigo / 苍白、金与靛蓝
hr-giger | illustration | 2014 | H. R. Giger; H.R. Giger; HR Giger; Giger | airbrushed biomechanical / 喷笔生物机械 | ribbed tubes and bone-like metal / 管道如肋、金属似骨 | cold, nightmarish / 冰冷而噩梦般 | gunmetal and bone / 枪灰与骨白
zdzislaw-beksinski | painting | 2005 | Zdzisław Beksiński; Zdzislaw Beksinski; Beksinski | decaying dreamscape / 衰败梦境 | eroded towers and thread-like forms / 风化高塔、丝状形体 | apocalyptic, hushed / 末日而寂静 | rust and ash blue / 锈与灰蓝
frank-frazetta | illustration | 2010 | Frank Frazetta; Frazetta | muscular sword-and-sorcery oil / 力量感奇幻油画 | twisting poses and dark vignettes / 姿态扭转、四周暗下 | savage, dramatic / 狂野而戏剧化 | earth brown and blood orange / 土棕与血橙
beeple | illustration | | Beeple | daily digital sci-fi / 每日数字科幻 | giant forms and tiny onlookers / 巨物与渺小旁观者 | absurd, satirical / 荒诞而讽刺 | neon and grime / 霓虹与污渍
eric-carle | illustration | 2021 | Eric Carle; 艾瑞·卡尔; 艾瑞卡尔 | painted-tissue collage / 彩绘薄纸拼贴 | torn edges and brushy textures / 撕边与刷痕 | sunny, simple / 阳光而简单 | leaf green, red and yellow / 叶绿、红与黄
quentin-blake | illustration | | Quentin Blake; 昆汀·布莱克 | scratchy ink-and-watercolour / 潦草钢笔淡彩 | jittery pen lines and splashed washes / 线条跳动、水彩泼洒 | mischievous, kind / 淘气而善良 | light washes of blue and ochre / 蓝与赭的淡彩
dr-seuss | illustration | 1991 | Dr. Seuss; Dr Seuss; Theodor Geisel; 苏斯博士 | rhyming-nonsense cartoon / 荒诞童谣卡通 | rubbery buildings and curly tufts / 建筑弯软、毛簇卷曲 | zany, bouncing / 古怪而蹦跳 | red, sky blue and white / 红、天蓝与白
maurice-sendak | illustration | 2012 | Maurice Sendak; 莫里斯·桑达克 | cross-hatched picture-book / 交叉排线绘本 | dense hatching and rounded beasts / 排线细密、怪兽浑圆 | wild, tender / 狂野而温柔 | moonlit teal and brown / 月下蓝绿与棕
jon-klassen | illustration | | Jon Klassen; 乔恩·克拉森 | muted textured picture-book / 低调肌理绘本 | flat shapes and sideways glances / 形状扁平、目光侧视 | deadpan, hushed / 冷幽默而安静 | earth brown and grey / 土棕与灰
oliver-jeffers | illustration | | Oliver Jeffers; 奥利弗·杰弗斯 | naive mixed-media picture-book / 稚拙混合媒材绘本 | stick legs and hand-lettered notes / 细棍腿、手写字 | wistful, funny / 惆怅而有趣 | night blue and chalk / 夜蓝与粉笔白
axel-scheffler | illustration | | Axel Scheffler; Julia Donaldson | outlined woodland picture-book / 描线森林绘本 | round eyes and tidy outlines / 圆眼与整齐描边 | jolly, reassuring / 快乐而安心 | grass green and chestnut / 草绿与栗
jimmy-liao | illustration | | Jimmy Liao; ?几米 ~ 风格,画风,绘本,插画,漫画,画的,笔下,作品,式的 | poetic city picture-book / 诗意都市绘本 | small figures in patterned cityscapes / 小人物与花纹城市 | lonely, hopeful / 孤独而有希望 | mixed pastels and deep green / 粉彩与深绿
cai-zhizhong | comics | | Tsai Chih-chung; 蔡志忠 | spare brush-line comic / 简练毛笔漫画 | few round strokes and empty ground / 寥寥圆笔、背景留空 | wise, light / 通达而轻松 | black line with pale tint / 墨线淡彩
feng-zikai | illustration | 1975 | Feng Zikai; 丰子恺; 豐子愷 | simple brush-sketch / 简笔毛笔小品 | faceless figures in a few strokes / 寥寥数笔、不画五官 | kindly, everyday / 仁厚而日常 | ink with one soft red / 墨与一点柔红
malika-favre | illustration | | Malika Favre | flat optical / 平面视错 | bold shapes and negative space / 形状大胆、巧用负形 | sleek, flirtatious / 利落而俏皮 | black, red and skin tones / 黑、红与肤色
christoph-niemann | illustration | | Christoph Niemann; 克里斯托夫·尼曼 | object-and-ink visual-pun / 实物加墨线视觉双关 | one real thing completed by a few lines / 实物一件、几笔补全 | clever, dry / 机智而冷静 | white paper and ink / 白纸与墨
noma-bar | illustration | | Noma Bar | negative-space / 负空间 | two images in one flat shape / 一形两读 | witty, graphic / 机智而简练 | two or three flat colours / 两三种平涂色
mary-grandpre | illustration | | Mary GrandPré; Mary GrandPre | soft-pastel book-cover / 柔和粉彩封面 | rounded geometry and glowing edges / 圆润几何、边缘发光 | magical, hushed / 魔幻而静谧 | plum and gold / 梅紫与金
lisa-frank | illustration | | Lisa Frank | neon sticker-book / 霓虹贴纸 | airbrushed animals and stars / 喷绘动物与星星 | giddy, sparkling / 欢腾而闪亮 | hot pink and rainbow / 亮粉与彩虹
akira-toriyama | comics | 2024 | Akira Toriyama; Toriyama; 鸟山明; 鳥山明 | rounded adventure-comic / 圆润冒险漫画 | clean inks, domes and odd vehicles / 墨线干净、圆顶与奇异车辆 | sunny, boisterous / 阳光而热闹 | orange and sky blue / 橙与天蓝
junji-ito | comics | | Junji Ito; Itō Junji; 伊藤润二 | finely hatched horror-comic / 细密排线恐怖漫画 | obsessive hatching and warped patterns / 排线执拗、纹样扭曲 | creeping, obsessive / 渐渐逼近而偏执 | black and white / 黑与白
eiichiro-oda | comics | | Eiichiro Oda; 尾田荣一郎 | elastic adventure-comic / 弹力冒险漫画 | wild expressions and crowded panels / 表情夸张、画面热闹 | rowdy, big-hearted / 喧闹而豪爽 | sea blue and straw yellow / 海蓝与麦秆黄
kentaro-miura | comics | 2021 | Kentaro Miura; 三浦建太郎 | densely inked dark-fantasy comic / 浓墨黑暗奇幻漫画 | engraved armour and heavy blacks / 甲胄如刻、黑块浓重 | grim, epic / 冷峻而史诗 | black and white / 黑与白
osamu-tezuka | comics | 1989 | Osamu Tezuka; Tezuka; 手冢治虫; 手塚治虫 | rounded classic comic / 圆润经典漫画 | big eyes and rubber-hose limbs / 大眼睛、橡皮管四肢 | humane, lively / 仁爱而活泼 | flat primaries / 平涂原色
naoko-takeuchi | comics | | Naoko Takeuchi; 武内直子 | sparkling romance-comic / 闪亮少女漫画 | long legs, ribbons and flowers / 长腿、缎带与花 | romantic, radiant / 浪漫而闪耀 | rose and pearl / 玫瑰与珍珠
rumiko-takahashi | comics | | Rumiko Takahashi; 高桥留美子 | rounded comedy-comic / 圆润喜剧漫画 | big eyes and quick pratfalls / 大眼睛、动作滑稽 | teasing, warm / 俏皮而温暖 | watercolour brights / 水彩亮色
takehiko-inoue | comics | | Takehiko Inoue; 井上雄彦 | brush-inked sports-comic / 毛笔墨线运动漫画 | realistic bodies and dry brush / 人体写实、枯笔有力 | intense, proud / 热烈而骄傲 | ink and orange / 墨与橙
hirohiko-araki | comics | | Hirohiko Araki; 荒木飞吕彦 | fashion-posed action comic / 时装姿态动作漫画 | twisted poses and bold hatching / 姿态扭转、排线醒目 | flamboyant, tense / 张扬而紧绷 | purple, gold and green / 紫、金与绿
katsuhiro-otomo | comics | | Katsuhiro Otomo; 大友克洋 | hyper-detailed future-city comic / 超精细未来都市漫画 | ruled perspective and shattered concrete / 透视严谨、混凝土碎裂 | kinetic, apocalyptic / 动感而末世 | red and night grey / 红与夜灰
moebius | comics | 2012 | ?Moebius ! strip,band,loop,transformation ~ style,by,comic,inspired,jean giraud,风格; Jean Giraud; 墨比斯 | fine-line visionary comic / 细线幻想漫画 | even contour lines and open deserts / 线条匀细、沙漠辽阔 | serene, strange / 宁静而奇异 | turquoise and apricot / 青绿与杏色
herge | comics | 1983 | Hergé; Herge; 埃尔热 | clear-line adventure-comic / 清线冒险漫画 | even outlines and flat colours / 轮廓均匀、平涂上色 | curious, tidy / 好奇而整洁 | sky blue and brick / 天蓝与砖红
charles-schulz | comics | 2000 | Charles Schulz; Charles M. Schulz; 查尔斯·舒尔茨 | wobbly newspaper-strip / 颤线报刊漫画 | round heads and sparse grass / 圆脑袋、稀疏的草 | gentle, rueful / 温和而自嘲 | flat yellow and sky / 平涂黄与天蓝
bill-watterson | comics | | Bill Watterson | brush-inked newspaper-strip / 毛笔墨线报刊漫画 | lively brush lines and woodland colours / 毛笔线活泼、林间色彩 | imaginative, mischievous / 奇想而淘气 | autumn leaves and snow / 秋叶与雪
matt-groening | comics | | Matt Groening | bug-eyed television-cartoon / 凸眼电视卡通 | overbites and simple outlines / 龅牙与简单轮廓 | satirical, domestic / 讽刺而家常 | flat lemon and lilac / 平涂柠檬与淡紫
frank-miller | comics | | Frank Miller | high-contrast noir-comic / 高反差黑色漫画 | slabs of black and white rain / 黑白块面与雨线 | brutal, brooding / 冷酷而阴郁 | black, white and one red / 黑、白与一点红
jack-kirby | comics | 1994 | Jack Kirby; 杰克·科比 | dynamic hero-comic / 动感英雄漫画 | foreshortened fists and crackling dots / 透视拳头、能量圆点 | thunderous, cosmic / 雷霆而宇宙 | primary colours / 原色
zhang-leping | comics | 1992 | Zhang Leping; 张乐平 | brush-line newspaper-comic / 毛笔报刊漫画 | thin limbs and telling gestures / 四肢细瘦、动作传神 | poignant, funny / 辛酸而诙谐 | ink on newsprint / 报纸上的墨线
annie-leibovitz | photo | | Annie Leibovitz; Leibovitz; 安妮·莱博维茨; 莱博维茨 | theatrical magazine-portrait / 戏剧化杂志肖像 | painterly side light and staged sets / 侧光如画、布景考究 | grand, intimate / 隆重而亲密 | deep green and charcoal / 深绿与炭灰
steve-mccurry | photo | | Steve McCurry; McCurry; 史蒂夫·麦凯瑞 | saturated travel-portrait / 浓郁旅行肖像 | direct gaze and soft side light / 目光直视、侧光柔和 | dignified, searching / 庄重而探寻 | saffron and teal / 藏红与蓝绿
ansel-adams | photo | 1984 | Ansel Adams; 安塞尔·亚当斯 | large-format wilderness / 大画幅荒野 | deep focus and a full scale of greys / 景深深远、灰阶完整 | majestic, still / 壮丽而静止 | black, white and silver / 黑、白与银
henri-cartier-bresson | photo | 2004 | Henri Cartier-Bresson; Cartier-Bresson; 布列松 | candid street / 街头抓拍 | a frozen moment in strong geometry / 瞬间定格、几何鲜明 | alert, humane / 敏锐而人文 | soft monochrome / 柔和黑白
sebastiao-salgado | photo | 2025 | Sebastião Salgado; Sebastiao Salgado; Salgado; 萨尔加多 | epic documentary / 史诗纪实 | dramatic backlight and dense grain / 逆光强烈、颗粒浓重 | monumental, compassionate / 宏伟而悲悯 | rich monochrome / 浓郁黑白
martin-parr | photo | 2025 | Martin Parr; 马丁·帕尔 | flash-lit holiday / 闪光灯度假 | close flash and clashing details / 近距闪光、细节冲撞 | wry, gaudy / 戏谑而艳俗 | ketchup red and pool blue / 番茄红与泳池蓝
cindy-sherman | photo | | Cindy Sherman; 辛迪·舍曼 | staged disguise-portrait / 扮演式肖像 | wigs, make-up and film-still framing / 假发妆容、剧照构图 | uncanny, ironic / 怪异而讽刺 | faded film tones / 褪色胶片调
david-lachapelle | photo | | David LaChapelle; 大卫·拉切贝尔 | hyper-glossy pop / 超亮波普 | crowded sets and plastic shine / 布景拥挤、塑料光泽 | ecstatic, kitschy / 狂喜而媚俗 | candy neon / 糖果霓虹
vivian-maier | photo | 2009 | Vivian Maier; 薇薇安·迈尔 | square-format street / 方画幅街头 | reflections and passers-by / 倒影与路人 | watchful, private / 旁观而私密 | mid-century monochrome / 世纪中叶黑白
helmut-newton | photo | 2004 | Helmut Newton; 赫尔穆特·牛顿 | hard-lit fashion / 硬光时装 | tall figures and deep shadow / 身形高挑、阴影深重 | cold, provocative / 冷艳而挑衅 | high-contrast monochrome / 高反差黑白
gregory-crewdson | photo | | Gregory Crewdson | staged suburban-twilight / 摆拍郊区黄昏 | film lighting on empty streets / 电影布光、街道空寂 | uneasy, suspended / 不安而悬停 | teal dusk and window amber / 蓝绿黄昏与窗内琥珀
daido-moriyama | photo | | Daido Moriyama; 森山大道 | grainy street / 粗颗粒街头 | tilted frames and blur / 画面倾斜、虚焦 | raw, restless / 粗粝而躁动 | harsh black and white / 强烈黑白
mika-ninagawa | photo | | Mika Ninagawa; 蜷川实花 | hyper-saturated flower / 极饱和花卉 | dense blossoms and sparkling bokeh / 花朵密集、光斑闪烁 | intoxicated, glamorous / 迷醉而华丽 | scarlet, violet and aqua / 猩红、紫与水蓝
nan-goldin | photo | | Nan Goldin; 南·戈尔丁 | snapshot-diary / 快照日记 | on-camera flash and unmade rooms / 机顶闪光、凌乱房间 | intimate, bruised / 亲密而伤感 | warm tungsten / 暖钨丝灯色
rinko-kawauchi | photo | | Rinko Kawauchi; 川内伦子 | airy everyday / 轻盈日常 | pale light and tiny details / 光线浅淡、细节微小 | tender, weightless / 温柔而失重 | milky pastels / 乳白淡彩
zaha-hadid | architecture | 2016 | Zaha Hadid; 扎哈·哈迪德; 扎哈 | fluid futuristic / 流线未来主义 | sweeping seamless curves / 曲线无缝流动 | dynamic, weightless / 动感而失重 | white and pearl grey / 白与珠灰
tadao-ando | architecture | | Tadao Ando; 安藤忠雄 | bare-concrete / 清水混凝土 | plain walls cut by slits of light / 素墙、光缝切入 | silent, austere / 静默而克制 | concrete grey / 混凝土灰
kengo-kuma | architecture | | Kengo Kuma; 隈研吾 | layered-timber / 木构层叠 | thin slats and filtered light / 细木格栅、光线透漏 | calm, natural / 平静而自然 | cedar and rice-paper white / 杉木与和纸白
frank-gehry | architecture | 2025 | Frank Gehry; Gehry; 弗兰克·盖里; 盖里 | crumpled-metal / 皱褶金属 | billowing sheets and odd angles / 板面翻卷、角度出奇 | exuberant, unruly / 奔放而不羁 | titanium silver / 钛银
im-pei | architecture | 2019 | I. M. Pei; I.M. Pei; IM Pei; 贝聿铭 | crisp geometric / 利落几何 | glass pyramids and stone planes / 玻璃锥体、石墙平面 | poised, luminous / 从容而明亮 | limestone and glass / 石灰岩与玻璃
norman-foster | architecture | | Norman Foster; 诺曼·福斯特 | high-tech glass / 高技派玻璃 | diagonal grids and exposed structure / 斜网格、结构外露 | efficient, airy / 高效而通透 | steel and clear glass / 钢与透明玻璃
wang-shu | architecture | | Wang Shu; ?王澍 ~ 风格,建筑,设计,美术馆 | recycled-tile / 旧瓦 | patched walls and deep courtyards / 瓦爿墙、深院落 | weathered, poetic / 风化而诗意 | tile grey and earth / 瓦灰与土
santiago-calatrava | architecture | | Santiago Calatrava; Calatrava; 卡拉特拉瓦 | white rib-structured / 白色骨架 | wing-like ribs and cables / 翼状肋条与拉索 | soaring, graceful / 飞扬而优雅 | pure white / 纯白
bjarke-ingels | architecture | | Bjarke Ingels | stepped pixel-block / 像素错台 | stacked terraces and green roofs / 露台层叠、屋顶绿化 | playful, optimistic / 俏皮而乐观 | timber and green / 木色与绿
frank-lloyd-wright | architecture | 1959 | Frank Lloyd Wright; 弗兰克·劳埃德·赖特; 赖特 | low prairie-house / 低平草原住宅 | long eaves and stone terraces / 长檐与石台 | rooted, serene / 扎根而宁静 | ochre and autumn red / 赭与秋红
le-corbusier | architecture | 1965 | Le Corbusier; Corbusier; 勒·柯布西耶; 柯布西耶 | white modernist-villa / 白色现代主义别墅 | ribbon windows and thin columns / 带形窗与细柱 | rational, airy / 理性而通透 | white with primary accents / 白底原色点缀
philippe-starck | design | | Philippe Starck; Starck; 菲利普·斯塔克 | witty moulded-plastic / 机智模塑 | slender legs and surprising curves / 细腿与意外曲线 | teasing, sleek / 俏皮而流畅 | clear, white and orange / 透明、白与橙
dieter-rams | design | | Dieter Rams; 迪特·拉姆斯 | restrained functional-product / 克制功能产品 | grids of dots and plain buttons / 点阵网孔、按键朴素 | quiet, exact / 安静而精确 | off-white and one orange / 米白与一点橙
jony-ive | design | | Jony Ive; Jonathan Ive; 乔纳森·艾维 | seamless aluminium-product / 一体铝制产品 | thin edges and rounded corners / 薄边与圆角 | cool, pristine / 冷静而纯净 | silver and white / 银与白
kenya-hara | design | | Kenya Hara; 原研哉 | empty-space graphic / 留白平面 | one small thing on much white / 大白一小物 | still, attentive / 静谧而专注 | white on white / 白上之白
saul-bass | design | 1996 | Saul Bass | cut-paper film-poster / 剪纸电影海报 | jagged shapes and hand-cut letters / 锯齿形状、手刻字 | tense, jazzy / 紧张而爵士 | orange, black and cream / 橙、黑与米白
milton-glaser | design | 2020 | Milton Glaser | psychedelic poster / 迷幻海报 | flat silhouettes and swirling colour / 剪影加旋涡色彩 | groovy, warm / 律动而温暖 | rainbow on black / 黑底彩虹
paula-scher | design | | Paula Scher | wall-filling typographic / 满墙字体 | shouting letters at every angle / 字母满幅、角度各异 | loud, urban / 喧闹而都市 | red, black and white / 红、黑与白
alexander-mcqueen | fashion | 2010 | Alexander McQueen; McQueen; 亚历山大·麦昆; 麦昆 | dark romantic couture / 黑暗浪漫高定 | sculpted waists, feathers and antlers / 腰身雕塑、羽毛与鹿角 | dramatic, haunting / 戏剧而萦绕 | black, bone and blood red / 黑、骨白与血红
vivienne-westwood | fashion | 2022 | Vivienne Westwood; Westwood; 薇薇安·韦斯特伍德 | punk-tailored fashion / 朋克剪裁时装 | tartan, corsets and safety pins / 格纹、束身与别针 | rebellious, witty / 叛逆而机智 | tartan red and black / 格纹红与黑
rei-kawakubo | fashion | | Rei Kawakubo; Comme des Garçons; 川久保玲 | deconstructed avant-garde fashion / 解构前卫时装 | lumps, holes and raw hems / 隆起、破洞与毛边 | austere, strange / 克制而奇异 | black and one red / 黑与一点红
issey-miyake | fashion | 2022 | Issey Miyake; 三宅一生 | pleated sculptural fashion / 褶裥雕塑时装 | fine pleats and floating volumes / 细褶与浮动体积 | light, inventive / 轻盈而新奇 | single clear colours / 单一纯色
guo-pei | fashion | | Guo Pei; 郭培 | imperial embroidered couture / 宫廷刺绣高定 | long trains and gold thread / 长拖尾与金线 | regal, ornate / 高贵而繁丽 | imperial yellow and gold / 明黄与金
cy-twombly | painting | 2011 | Cy Twombly; Twombly; 赛·托姆布雷 | scribbled abstract / 涂鸦抽象 | looping scrawls on pale ground / 浅底上的盘绕涂写 | restless, lyrical / 躁动而抒情 | cream, graphite and blood red / 米白、石墨与血红
agnes-martin | painting | 2004 | Agnes Martin | pale ruled-grid / 淡色格线 | faint pencil bands / 淡淡的铅笔横带 | hushed, exact / 静默而精确 | pale blue and blush / 浅蓝与腮红
bridget-riley | painting | | Bridget Riley; 布里奇特·莱利 | rippling optical / 波动光效应 | curving parallel stripes / 弯曲的平行条纹 | dazzling, pulsing / 炫目而跃动 | black, white and sharp accents / 黑白与锐利点色
ellsworth-kelly | painting | 2015 | Ellsworth Kelly | hard-edged colour-shape / 硬边色形 | single bold shapes / 单一醒目的形状 | calm, direct / 平静而直接 | clear primaries / 纯净原色
wayne-thiebaud | painting | 2021 | Wayne Thiebaud | thickly painted confection / 厚涂甜点 | rows of cakes with blue shadows / 成排蛋糕与蓝影 | sweet, nostalgic / 甜美而怀旧 | buttercream and pastel / 奶油与粉彩
lucian-freud | painting | 2011 | Lucian Freud; 卢西安·弗洛伊德 | unflinching impasto portrait / 直面厚涂肖像 | heavy flesh strokes / 厚重的肉色笔触 | raw, patient / 赤裸而耐心 | flesh, ochre and grey / 肉色、赭与灰
fernando-botero | painting | 2023 | Fernando Botero; Botero; 费尔南多·博特罗; 博特罗 | inflated-figure / 丰满人物 | rounded swollen bodies / 浑圆膨胀的身体 | benign, comic / 憨厚而诙谐 | warm flesh and pastel / 暖肉色与粉彩
diego-rivera | painting | 1957 | Diego Rivera; 迭戈·里维拉 | monumental workers-mural / 宏大劳动者壁画 | rounded crowds in layered scenes / 浑圆人群、场景层叠 | proud, earthy / 自豪而质朴 | terracotta and maize / 陶土与玉米黄
nam-june-paik | sculpture | 2006 | Nam June Paik; 白南准 | stacked-television / 电视机堆叠 | glowing screens and cables / 发光屏幕与线缆 | playful, electric / 俏皮而电感 | neon on grey / 灰底霓虹
christo | sculpture | 2020 | Christo and Jeanne-Claude; Jeanne-Claude | wrapped-landmark / 包裹地标 | billowing fabric and ropes / 布料翻卷、绳索捆扎 | grand, fleeting / 宏大而短暂 | silver and saffron / 银与藏红
antony-gormley | sculpture | | Antony Gormley; 安东尼·葛姆雷 | cast-body / 铸造人体 | solitary standing figures / 独立的人形 | still, watchful / 静止而凝望 | iron rust / 铁锈
james-turrell | sculpture | | James Turrell; 詹姆斯·特瑞尔 | pure-light room / 纯光空间 | edgeless fields of glow / 无边的光晕 | weightless, silent / 失重而寂静 | rose and ultramarine light / 玫瑰与群青光
teamlab | sculpture | | teamLab; 无界美术馆 | immersive projected-flower / 沉浸式投影花海 | drifting petals on every wall / 花瓣飘满四壁 | enchanted, flowing / 迷醉而流动 | neon blossoms on black / 黑底霓虹花
david-fincher | film | | David Fincher; 大卫·芬奇 | cold procedural thriller film / 冷峻的办案惊悚电影 | precise shadows and locked frames / 阴影精准、构图稳固 | tense, clinical / 紧张而冷静 | sickly green and steel / 病绿与钢色
ridley-scott | film | | Ridley Scott; 雷德利·斯科特 | smoky epic film / 烟雾史诗电影 | shafts of light and rain / 光束与雨 | brooding, vast / 阴沉而宏大 | teal and sodium orange / 蓝绿与钠灯橙
steven-spielberg | film | | Steven Spielberg; Spielberg; 斯皮尔伯格 | warm adventure film / 温暖的冒险电影 | upward faces and glowing light / 仰望的脸与光芒 | wonder-struck, brave / 惊奇而勇敢 | golden dusk / 金色黄昏
hou-hsiao-hsien | film | | Hou Hsiao-hsien; 侯孝贤 | quiet long-take film / 安静的长镜头电影 | doorways and distant figures / 门框与远处的人 | wistful, patient / 惆怅而耐心 | moss green and lamp amber / 苔绿与灯黄
hirokazu-koreeda | film | | Hirokazu Koreeda; Hirokazu Kore-eda; 是枝裕和 | tender family film / 温情的家庭电影 | natural light in small rooms / 小屋里的自然光 | gentle, observant / 温柔而细致 | soft daylight / 柔和日光
jia-zhangke | film | | Jia Zhangke; 贾樟柯 | small-town documentary-like film / 小城纪实电影 | long streets and demolition dust / 长街与拆迁的尘土 | melancholy, plain / 忧郁而朴素 | dust and faded blue / 尘土与褪色蓝
rebecca-dautremer | illustration | | Rébecca Dautremer; Rebecca Dautremer | ornate storybook-gouache / 华美的水粉绘本 | delicate faces and vast dresses / 面容细腻、裙摆宽大 | dreamy, theatrical / 梦幻而戏剧 | poppy red and grey / 罂粟红与灰
shaun-tan | illustration | | Shaun Tan; 陈志勇绘本; 陈志勇 ~ 绘本,插画,风格 | surreal graphite picture-book / 超现实铅笔绘本 | odd machines in quiet suburbs / 静谧郊区的奇异机器 | wistful, strange / 惆怅而奇异 | sepia and rust / 棕褐与锈
anthony-browne | illustration | | Anthony Browne; 安东尼·布朗 | precise surreal picture-book / 精确的超现实绘本 | hidden details in patterned rooms / 花纹房间里的暗藏细节 | wry, tender / 诙谐而温情 | clear watercolour brights / 明净水彩
mo-willems | illustration | | Mo Willems; 莫·威廉斯 | thick-crayon picture-book / 粗蜡笔绘本 | big eyes and loose outlines / 大眼睛、松散轮廓 | cheeky, loud / 调皮而大声 | flat pastel grounds / 平涂粉彩底
leo-lionni | illustration | 1999 | Leo Lionni; 李欧·李奥尼 | torn-paper picture-book / 撕纸绘本 | simple mice and stamped leaves / 简单的老鼠与拓印叶子 | wise, simple / 智慧而质朴 | earthy collage tones / 大地拼贴色
albert-uderzo | comics | 2020 | Albert Uderzo; 阿尔伯特·乌德佐 | boisterous comic-album / 热闹漫画集 | big noses and crowded brawls / 大鼻子、人群混战 | jolly, quick / 快活而迅疾 | clear flat colours / 清亮平涂
sempe | illustration | 2022 | Jean-Jacques Sempé; Sempé; 桑贝 | airy pen-and-wash / 轻盈钢笔淡彩 | tiny figures in wide streets / 宽街上的小人 | gentle, ironic / 温和而讽喻 | pale washes / 浅淡水彩
brush-cartoonists | illustration | | 老树画画; 小林漫画; 白茶漫画 | literati brush-cartoon / 文人毛笔漫画 | one small figure and empty paper / 一个小人与空纸 | leisurely, droll / 闲适而幽默 | ink with leaf green / 墨与叶绿
andreas-gursky | photo | | Andreas Gursky; 安德烈亚斯·古尔斯基 | giant patterned panorama / 巨幅纹理全景 | repeated shelves and windows / 重复的货架与窗 | detached, overwhelming / 疏离而震撼 | crisp brights / 锐利亮色
peter-lindbergh | photo | 2019 | Peter Lindbergh; 彼得·林德伯格 | natural monochrome fashion / 自然黑白时装 | windblown hair and bare faces / 风中的发、素面 | honest, cinematic / 真诚而电影感 | soft monochrome / 柔和黑白
mario-testino | photo | | Mario Testino; Tim Walker photographer; Steven Meisel | lavish fashion / 华丽时装 | bold poses and gloss / 姿态大胆、光泽亮丽 | glamorous, sunny / 光鲜而明媚 | saturated warm tones / 饱和暖色
sanaa | architecture | | SANAA; Kazuyo Sejima; 妹岛和世; 西泽立卫 | thin-roofed transparent / 薄屋顶透明 | curved glass and slender columns / 曲面玻璃与细柱 | light, quiet / 轻盈而安静 | white and clear / 白与透明
renzo-piano | architecture | | Renzo Piano; 伦佐·皮亚诺; Richard Rogers architect | exposed-structure / 结构外露 | fine steel and layered shade / 精细钢构与遮阳 | inventive, bright / 新奇而明亮 | steel and primary accents / 钢与原色点缀
oscar-niemeyer | architecture | 2012 | Oscar Niemeyer; 奥斯卡·尼迈耶 | sweeping white-concrete / 白色混凝土曲线 | free curves on slim columns / 细柱上的自由曲线 | sensual, optimistic / 感性而乐观 | white and sky / 白与天空
ma-yansong | architecture | | Ma Yansong; 马岩松 | flowing mountain-like / 山水般流动 | rippling terraces / 起伏的露台 | dreamlike, soft / 似梦而柔和 | white and mist / 白与雾
karl-lagerfeld | fashion | 2019 | Karl Lagerfeld; 卡尔·拉格斐; 老佛爷设计师 | sharp monochrome couture / 利落黑白高定 | high collars and tailored tweed / 高领与剪裁粗花呢 | crisp, ironic / 干练而讽刺 | black and white / 黑与白
yohji-yamamoto | fashion | | Yohji Yamamoto; 山本耀司 | draped black fashion / 垂坠黑色时装 | asymmetric folds / 不对称的褶 | poetic, severe / 诗意而严峻 | black on black / 黑上加黑
vincent-van-gogh | painting | 1890 | Vincent van Gogh; Van Gogh; 文森特·梵高; 梵高; 梵谷
hokusai | painting | 1849 | Hokusai; Katsushika Hokusai; 葛饰北斋; 北斋
claude-monet | painting | 1926 | Claude Monet; Monet; 莫奈
gustav-klimt | painting | 1918 | Gustav Klimt; Klimt; 克里姆特
rembrandt | painting | 1669 | Rembrandt; 伦勃朗
piet-mondrian | painting | 1944 | Piet Mondrian; Mondrian; 蒙德里安
edvard-munch | painting | 1944 | Edvard Munch; Munch; 蒙克
henri-matisse | painting | 1954 | Henri Matisse; Matisse; 马蒂斯
frida-kahlo | painting | 1954 | Frida Kahlo; 弗里达·卡罗
alphonse-mucha | illustration | 1939 | Alphonse Mucha; 阿尔丰斯·穆夏; 穆夏
wassily-kandinsky | painting | 1944 | Wassily Kandinsky; Kandinsky; 康定斯基
beatrix-potter | illustration | 1943 | Beatrix Potter; 毕翠克丝·波特
antoni-gaudi | architecture | 1926 | Antoni Gaudí; Gaudi; 高迪
xu-beihong | painting | 1953 | Xu Beihong; 徐悲鸿
huang-binhong | painting | 1955 | Huang Binhong; 黄宾虹
`;
