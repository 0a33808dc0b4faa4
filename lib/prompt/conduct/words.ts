// Words for what is not drawn. One line each: profile | reason | words ~ words that must be near ! words that must not be |
// gentler words, if there is anything to keep. Lines of `standard` hold in a classroom too. Few and plain on purpose: what
// is only suggestive, artistic or a matter of degree is left to the provider's own screen.

export const conductWords = `
standard | sexual | porn; porno; pornographic; pornography; hentai; nsfw; sex scene; explicit sex; having sex; genitals; genitalia; erotic; xxx | elegant
standard | sexual | 色情; 情色; 淫秽; 性爱; 性交; 裸照; 成人片; 春宫 | 优雅
standard | minors | child porn; child pornography; loli; lolicon; shota; shotacon; underage sex; sexualised child; sexualized child; 儿童色情; 幼女裸体; 裸体儿童; 未成年人色情; 恋童 |
standard | violence | gore; gory; dismembered; dismember; dismemberment; decapitated; decapitation; beheaded; beheading; behead; mutilated; mutilation; disembowelled; disemboweled; entrails; severed head; severed limbs; tortured | dramatic
standard | violence | torture scene; massacre; massacres; slaughter of people; bloodbath | tense stand-off
standard | violence | 血腥; 内脏横流; 血流成河 | 紧张
standard | violence | 肢解; 斩首; 断肢; 分尸; 虐杀; 屠杀; 酷刑 ! 博物馆; 砍头; 虐待现场 | 对峙
standard | self_harm | suicide ! prevention,hotline,helpline,awareness,squad; self-harm ! prevention,awareness; self harm ! prevention,awareness; cutting myself; cutting herself ~ wrist,arm,blood; slit wrists; cut wrists; hanging himself; hanging herself; hanging myself; overdosing | a hard moment, with a friend near
standard | self_harm | 自杀 ! 预防,防止,干预,热线; 自残 ! 预防,防止,干预; 割腕; 上吊; 轻生 ! 预防,防止,干预 | 低落时有朋友陪伴
standard | hate | nazi propaganda; white power; white supremacy; white supremacist; racial purity; swastika ! hindu,buddhist,temple,jain; ku klux klan; subhuman; racist poster; racist caricature; antisemitic; ethnic cleansing ! memorial,museum; 纳粹宣传; 种族清洗 ! 纪念; 劣等民族; 种族歧视海报; 反犹 ! 纪念; 法西斯宣传 |
standard | harassment | humiliate my classmate; humiliate my colleague; mock my classmate; bully my classmate; revenge porn; deepfake of my; 羞辱我的同学; 羞辱同学; 羞辱同事; 嘲笑我的同学; 丑化我的同学; 霸凌同学 |
standard | illicit | how to make a bomb; build a bomb; pipe bomb; bomb instructions; how to cook meth; meth lab instructions; counterfeit money; counterfeit banknotes; counterfeit banknote; forged passport; fake passport; fake id card; fake id; fake driving licence; 3d printed gun blueprint | an invented prop for a film
standard | illicit | 制造炸弹; 炸弹制作; 炸药配方; 制毒; 贩毒; 假钞; 假币; 伪造护照; 假护照; 假身份证; 伪造证件; 自制枪支 | 虚构的电影道具
classroom | sexual | nude ! lipstick,tone,colour,color,shade,palette,heel,nail,make-up; naked ! mole,eye,cake; topless; lingerie; striptease; stripper; sexy; seductive; pole dancing; bikini model; twerking | simply dressed
classroom | sexual | 裸体; 全裸; 半裸; 性感 ! 数据; 内衣秀; 内衣模特; 脱衣舞; 挑逗; 诱惑 ! 美食,糖果,蛋糕 | 衣着得体
classroom | sexual | 内衣 ~ 脱,去掉,去除,移除,删掉,删除,拿掉 |
classroom | romance | kissing ! the ground,the sky,goodbye; making out | waving
classroom | romance | french kiss; passionate kiss; love affair; one-night stand | friendship
classroom | romance | lovers in bed; romantic couple | two good friends
classroom | romance | in bed together | side by side
classroom | romance | 接吻; 亲吻 ! 孩子,婴儿,妈妈,额头,大地; 热吻; 激吻; 舌吻; 情侣拥吻; 同床 | 挥手
classroom | romance | 床戏; 一夜情 | 友谊故事
classroom | violence | blood ! pressure,cell,cells,circulation,vessel,vessels,type,test,donation,donor,orange,moon,bank,system,flow,sugar; bloody ! mary; bleeding ! heart; blood-soaked; corpse; corpses; dead body; dead bodies; murder ! mystery,crows; murdered; murderer; stabbing; stabbed; stabs; killing ! time; shooting people; school shooting; execution ! plan,of the,code; strangling; strangled; beaten up; brutal fight; fist fight; war crime; hostage; kidnapping | tense
classroom | violence | gun ! glue,nerf,water,heat,staple,paint; handgun; pistol ! starting,starter,water; rifle; shotgun; machine gun; assault rifle; sniper; knife ~ pointing,pointed,threatening,attacking,stabbing,throat,at him,at her,at them,victim; sword ~ through his,through her,stabbing,killing,throat; grenade; bayonet ~ stabbing,charging | toy
classroom | violence | 鲜血; 流血 ! 止血,急救; 血淋淋; 尸体; 谋杀 ! 之谜; 杀人 ! 杀人鲸; 凶手; 行凶; 枪杀; 枪击; 砍人; 捅刀; 打群架; 斗殴; 校园暴力 ! 拒绝,反对,防止,预防,抵制; 绑架; 人质 | 紧张
classroom | violence | 手枪 ! 发令,水枪; 步枪; 冲锋枪; 狙击枪; 机关枪; 手榴弹; 持枪; 持刀 ~ 威胁,伤人,对着,袭击,抢劫,歹徒; 举枪; 拿枪; 用枪 | 玩具
classroom | drugs | beer ! root,ginger,butter; beers; lager; wine ! red dress,wine-red,wine red,wine colour; champagne ! coloured,gold,colour; vodka; whisky; whiskey; tequila; rum ! rumour; gin ~ bottle,tonic,glass; cocktail ! dress,umbrella,fruit; cocktails; liquor; alcohol ! hand,rub,wipes,sanitiser,sanitizer | juice
classroom | drugs | drunk ! deep; drunken; getting drunk; hungover | cheerful
classroom | drugs | cocaine; heroin; meth; crystal meth; cannabis; marijuana; weed ~ smoking,smoke,joint,bong; bong; joint ~ smoking,weed,rolling; ecstasy pills; lsd; drug dealer; drug addict; syringe ~ drug,heroin,addict,arm; tobacco; vape; vaping; hookah |
classroom | drugs | cigarette; cigarettes; cigar; cigars | lollipop
classroom | drugs | smoking ~ cigarette,cigar,pipe,man,woman,boy,girl,teenager | smiling
classroom | drugs | 啤酒; 白酒; 红酒 ! 红酒色; 葡萄酒 ! 葡萄酒色; 香槟 ! 香槟色,香槟金; 威士忌; 伏特加; 鸡尾酒; 烈酒 | 果汁
classroom | drugs | 喝酒; 醉酒; 酗酒 ! 拒绝,远离; 喝醉; 劝酒 | 喝果汁
classroom | drugs | 酒吧 | 果汁店
classroom | drugs | 醉汉 | 快乐的人
classroom | drugs | 毒品 ! 拒绝,远离,禁毒,危害; 吸毒 ! 拒绝,远离,禁毒; 大麻; 海洛因; 可卡因; 冰毒; 摇头丸; 烟草; 电子烟; 水烟 |
classroom | drugs | 香烟; 雪茄 | 棒棒糖
classroom | drugs | 抽烟 ! 禁止; 吸烟 ! 禁止,有害 | 微笑
classroom | horror | horror; terrifying; nightmarish; demonic; satanic; bloodthirsty; flesh-eating; gruesome; creepy | mysterious
classroom | horror | zombie; possessed doll; serial killer; evil clown; killer clown; rotting corpse | friendly ghost
classroom | horror | zombies; evil clowns | friendly ghosts
classroom | horror | haunted asylum; occult ritual; exorcism; jump scare; rotting flesh | quiet old house
classroom | horror | 恐怖 ! 恐怖龙,反恐怖; 惊悚; 骇人; 阴森 | 神秘
classroom | horror | 丧尸; 僵尸 ! 植物大战; 恶鬼; 厉鬼; 女鬼; 邪灵; 诅咒娃娃; 杀人小丑; 腐尸; 撒旦 | 友善的小精灵
classroom | horror | 凶宅 | 安静的老屋
classroom | horror | 驱魔 | 讲故事
classroom | gambling | casino | games room
classroom | gambling | poker ~ chips,casino,gambling,table,bet; roulette; slot machine; slot machines; gambling; gambler; betting ~ sports,money,shop,odds; blackjack ~ casino,table,dealer | board game
classroom | gambling | 赌场 | 游戏室
classroom | gambling | 赌博; 赌桌; 老虎机; 轮盘赌; 赌徒; 下注; 押注; 六合彩; 德州扑克 | 桌游
`;
