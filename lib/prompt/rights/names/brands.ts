// Brands. One line each: id | trade | names ~ words that may follow an everyday word ! words that must not be near |
// what to say before a product | what to say alone; both "English / Chinese". A name with ? in front is also an everyday
// word: it counts only with a product of its trade (or one of its own words) directly after it, or as somebody's logo.

export const brands = `
nike | sport | Nike ! samothrace,goddess,winged victory; Air Jordan; Air Jordans; 耐克; 耐吉; Jordan Brand | sports / 运动 | sportswear / 运动服
adidas | sport | Adidas; 阿迪达斯; 阿迪 | sports / 运动 | sportswear / 运动服
puma | sport | ?Puma; 彪马; Umbro; Kappa ~ jacket,tracksuit,logo; Champion hoodie | sports / 运动 | sportswear / 运动服
reebok | sport | Reebok; 锐步 | sports / 运动 | sportswear / 运动服
new-balance | sport | New Balance; 新百伦; Salomon ~ shoes,trail; Brooks running; On Running; Hoka; 萨洛蒙 | running / 跑步 | running shoes / 跑鞋
converse | sport | ?Converse ~ all star,chuck; Chuck Taylor; 匡威 | canvas / 帆布 | canvas shoes / 帆布鞋
vans | sport | ?Vans ~ old skool,skate; 万斯 | skate / 滑板 | skate shoes / 滑板鞋
under-armour | sport | Under Armour; 安德玛 | sports / 运动 | sportswear / 运动服
lululemon | sport | Lululemon; 露露乐蒙 | yoga / 瑜伽 | yoga wear / 瑜伽服
asics | sport | Asics; 亚瑟士 | running / 跑步 | running shoes / 跑鞋
li-ning | sport | Li-Ning; ?李宁 ~ +,品牌 | sports / 运动 | sportswear / 运动服
anta | sport | ?Anta; 安踏 | sports / 运动 | sportswear / 运动服
xtep | sport | Xtep; ?特步 | sports / 运动 | sportswear / 运动服
erke | sport | 鸿星尔克 | sports / 运动 | sportswear / 运动服
warrior | sport | ?回力 ! 回力镖 | canvas / 帆布 | canvas shoes / 帆布鞋
fila | sport | Fila; ?斐乐 | sports / 运动 | sportswear / 运动服
crocs | sport | Crocs; 卡骆驰; Birkenstock; Dr. Martens; Doc Martens; Timberland ~ boots; UGG boots; 勃肯; 马丁靴品牌 | rubber / 橡胶 | rubber clogs / 洞洞鞋
the-north-face | clothes | The North Face; North Face; 北面 ~ 羽绒服,冲锋衣,外套,品牌; 乐斯菲斯; Arc’teryx; Arcteryx; Columbia Sportswear; Jack Wolfskin; 始祖鸟 ~ 冲锋衣,品牌,外套; 哥伦比亚户外 | outdoor / 户外 | an outdoor label / 户外品牌
patagonia | clothes | ?Patagonia; ?巴塔哥尼亚 | outdoor / 户外 | outdoor clothes / 户外服装
levis | clothes | Levi's; Levis; 李维斯; Diesel jeans; Wrangler jeans; Lee jeans | denim / 牛仔 | denim clothes / 牛仔服
gap | clothes | ?Gap | plain cotton / 纯棉 | casual clothes / 休闲服
zara | clothes | ?Zara; ?飒拉; Mango ~ store,dress,bag; Shein; ASOS; Bershka; 希音 | casual / 休闲 | casual clothes / 休闲服
hm | clothes | H&M; Primark; Forever 21; 海澜之家; 太平鸟服饰 | casual / 休闲 | casual clothes / 休闲服
uniqlo | clothes | Uniqlo; 优衣库 | basic / 基础款 | plain basic clothes / 基础款服装
supreme | clothes | ?Supreme ! court | street / 街头 | streetwear / 街头服饰
lacoste | clothes | ?Lacoste ! lacoste-less; 鳄鱼牌; 法国鳄鱼 | knitted / 针织 | a knitted polo shirt / 针织衫
ralph-lauren | clothes | Ralph Lauren; 拉夫劳伦 | preppy / 学院风 | preppy clothes / 学院风服装
calvin-klein | clothes | Calvin Klein; 卡尔文克莱恩 | minimal / 极简 | minimal underwear / 极简内衣
canada-goose | clothes | Canada Goose ! geese,flock,pond,lake; 加拿大鹅 | down / 羽绒 | a down parka / 羽绒服
bosideng | clothes | Bosideng; 波司登 | down / 羽绒 | a down jacket / 羽绒服
victorias-secret | clothes | Victoria's Secret; 维多利亚的秘密 | lace / 蕾丝 | lace lingerie / 蕾丝内衣
louis-vuitton | luxury | Louis Vuitton; LV bag; 路易威登; 路易·威登 | leather / 皮质的 | luxury leather goods / 奢华皮具
gucci | luxury | Gucci; 古驰; Bottega Veneta; Saint Laurent; YSL; Valentino ~ dress,bag,gown,shoes; Moncler; Off-White ~ hoodie,sneakers; 葆蝶家; 圣罗兰; 盟可睐 | designer / 别致的 | designer clothes / 设计师服装
chanel | luxury | Chanel; 香奈儿 | elegant / 雅致的 | an elegant suit / 雅致套装
dior | luxury | Dior; 迪奥 | elegant / 雅致的 | an elegant gown / 雅致礼服
hermes | luxury | Hermès; Hermes ! god,winged,myth,olympus,statue; Birkin bag; 爱马仕 | fine leather / 精致的 | fine leather goods / 精致皮具
prada | luxury | Prada; 普拉达 | designer / 别致的 | designer clothes / 设计师服装
versace | luxury | Versace; 范思哲 | ornate / 华丽的 | ornate clothes / 华丽服装
burberry | luxury | Burberry; 巴宝莉; 博柏利 | checked / 格纹的 | a checked trench coat / 格纹风衣
balenciaga | luxury | Balenciaga; 巴黎世家 | oversized / 宽大的 | oversized clothes / 宽大服装
fendi | luxury | Fendi; 芬迪 | designer / 别致的 | designer clothes / 设计师服装
tiffany | luxury | Tiffany & Co; ?Tiffany ~ box; 蒂芙尼 | silver / 银质的 | silver jewellery / 银饰
cartier | luxury | Cartier; 卡地亚 | gold / 金质的 | fine jewellery / 精致珠宝
rolex | watch | Rolex; 劳力士; Audemars Piguet; TAG Heuer; Seiko ~ watch,clock; Apple Watch; Hublot; 宇舶; 天梭; 浪琴; 爱彼; 卡西欧手表 | wrist / 简洁的 | a wristwatch / 手表
omega | watch | ?Omega ~ +,speedmaster,seamaster; ?欧米茄 | wrist / 简洁的 | a wristwatch / 手表
swatch | watch | ?Swatch; 斯沃琪 | plastic wrist / 简洁的 | a colourful plastic watch / 彩色塑料手表
casio | watch | Casio; G-Shock; 卡西欧 | digital wrist / 简洁的 | a digital watch / 电子表
patek | watch | Patek Philippe; 百达翡丽 | dress wrist / 简洁的 | a dress watch / 正装手表
coca-cola | drink | Coca-Cola; Coca Cola; CocaCola; Coke Zero; Diet Coke; ?Coke ~ +,bottle ! fuel,coal,oven,furnace; 可口可乐; Vanilla Coke; 7UP; Mountain Dew; Schweppes; 七喜; 健力宝 | cola / 可乐 | cola / 可乐
pepsi | drink | Pepsi; Pepsi-Cola; 百事可乐; 百事 ! 百事通,百事缠,百事孝; Mirinda; 美年达 | cola / 可乐 | cola / 可乐
fanta | drink | ?Fanta; 芬达 | orange soda / 橙味汽水 | orange soda / 橙味汽水
sprite | drink | ?Sprite; 雪碧 | lemon soda / 柠檬汽水 | lemon soda / 柠檬汽水
dr-pepper | drink | Dr Pepper; Dr. Pepper; 胡椒博士 | spiced soda / 香料汽水 | spiced soda / 香料汽水
red-bull | drink | ?Red Bull ~ +,racing; ?红牛 | energy drink / 能量饮料 | an energy drink / 能量饮料
monster | drink | Monster Energy; 魔爪饮料 | energy drink / 能量饮料 | an energy drink / 能量饮料
gatorade | drink | Gatorade; 佳得乐 | sports drink / 运动饮料 | a sports drink / 运动饮料
evian | drink | Evian; ?依云; Perrier; San Pellegrino; Volvic; 巴黎水; 怡宝; 百岁山 | mineral water / 矿泉水 | mineral water / 矿泉水
nongfu | drink | Nongfu Spring; 农夫山泉 | mineral water / 矿泉水 | mineral water / 矿泉水
genki-forest | drink | Genki Forest; 元气森林 | sparkling water / 气泡水 | sparkling water / 气泡水
wahaha | drink | ?Wahaha; ?娃哈哈 | milk drink / 乳饮料 | a milk drink / 乳饮料
wanglaoji | drink | 王老吉; 加多宝 | herbal tea / 凉茶 | herbal tea / 凉茶
coconut-palm | drink | ?椰树 ~ 椰汁,牌椰汁 | coconut milk / 椰汁 | coconut milk / 椰汁
mengniu | drink | ?Mengniu; ?蒙牛 | milk / 牛奶 | milk / 牛奶
yili | drink | ?Yili; ?伊利 ! 伊利亚 | milk / 牛奶 | milk / 牛奶
heineken | drink | Heineken; 喜力; Carlsberg; Stella Artois; Beck’s; Peroni; Asahi beer; Kirin beer; 嘉士伯; 朝日啤酒 | lager / 拉格啤酒 | lager beer / 拉格啤酒
budweiser | drink | Budweiser; 百威 | lager / 拉格啤酒 | lager beer / 拉格啤酒
guinness | drink | ?Guinness ! world records,record | stout / 黑啤 | stout beer / 黑啤酒
corona | drink | ?Corona | pale lager / 淡色啤酒 | pale lager / 淡色啤酒
tsingtao | drink | Tsingtao; 青岛啤酒; ?青岛 ~ 啤酒; 雪花啤酒 | lager / 啤酒 | lager beer / 啤酒
moutai | drink | Moutai; Maotai; 茅台; 五粮液; 泸州老窖; 洋河 ~ 酒,大曲,蓝色经典; 汾酒; 江小白; 剑南春 | white spirit / 白酒 | white spirit / 白酒
jack-daniels | drink | Jack Daniel's; Jack Daniels; Johnnie Walker; 杰克丹尼; 尊尼获加; Jim Beam; Smirnoff; Absolut Vodka; Bacardi; Hennessy; Baileys; 轩尼诗; 绝对伏特加; 百加得 | whisky / 威士忌 | whisky / 威士忌
starbucks | coffee | Starbucks; 星巴克 | coffee-shop / 咖啡店 | a coffee shop / 咖啡店
luckin | coffee | Luckin Coffee; Luckin; 瑞幸 | coffee-shop / 咖啡店 | a coffee shop / 咖啡店
costa | coffee | Costa Coffee; 咖世家; Dunkin; Pret A Manger; Peet’s Coffee; Blue Bottle Coffee; Manner咖啡; 库迪咖啡; Tims咖啡 | coffee-shop / 咖啡店 | a coffee shop / 咖啡店
nespresso | coffee | Nespresso; Nescafé; Nescafe; 雀巢咖啡; 雀巢 ~ 奶粉,巧克力,冰淇淋 | coffee / 咖啡 | coffee / 咖啡
dunkin | coffee | Dunkin' Donuts; Dunkin Donuts; Tim Hortons; 唐恩都乐 | doughnut-shop / 甜甜圈店 | a doughnut shop / 甜甜圈店
heytea | coffee | Heytea; 喜茶; 奈雪的茶; 茶百道; 霸王茶姬 | tea-shop / 茶饮店 | a milk-tea shop / 茶饮店
mixue | coffee | Mixue; 蜜雪冰城 | tea-shop / 茶饮店 | a milk-tea shop / 茶饮店
mcdonalds | eatery | McDonald's; McDonalds; Big Mac; Happy Meal; 麦当劳; 金拱门; Taco Bell; Wendy’s; Five Guys; Shake Shack; Chick-fil-A; In-N-Out; 德克士; 华莱士; 塔斯汀; 老乡鸡 | fast-food / 快餐 | a fast-food restaurant / 快餐店
burger-king | eatery | Burger King; 汉堡王 | burger-bar / 汉堡店 | a burger bar / 汉堡店
kfc | eatery | KFC; Kentucky Fried Chicken; 肯德基 | fried-chicken / 炸鸡 | a fried-chicken shop / 炸鸡店
pizza-hut | eatery | Pizza Hut; Domino's Pizza; Dominos pizza; 必胜客; 达美乐; Papa John’s; 棒约翰; 尊宝比萨 | pizza-parlour / 比萨店 | a pizza parlour / 比萨店
subway | eatery | ?Subway ~ sandwich,sandwiches,footlong,restaurant ! station,train,map; 赛百味 | sandwich-bar / 三明治店 | a sandwich bar / 三明治店
haidilao | eatery | Haidilao; 海底捞 | hotpot / 火锅店 | a hotpot restaurant / 火锅店
nutella | food | Nutella; 能多益 | hazelnut-spread / 榛子酱 | hazelnut spread / 榛子酱
oreo | food | Oreo; Oreos; 奥利奥 | sandwich-biscuit / 夹心饼干 | sandwich biscuits / 夹心饼干
kitkat | food | KitKat; Kit Kat; 奇巧巧克力 | wafer / 威化 | a chocolate wafer / 巧克力威化
snickers | food | ?Snickers ~ bar,bars,chocolate; Twix bar; Mars bar; 士力架 | chocolate / 巧克力 | a chocolate bar / 巧克力棒
toblerone | food | Toblerone; Ferrero Rocher; 费列罗; 德芙; Lindt; Milka; Godiva; Hershey’s; Kinder Bueno; Kinder Surprise; 瑞士莲; 好时; 健达; 歌帝梵 | chocolate / 巧克力 | chocolate / 巧克力
haribo | food | Haribo; M&M's; M&Ms; Skittles candy; 哈瑞宝; Tic Tac; Mentos; Chupa Chups; 曼妥思; 珍宝珠; 阿尔卑斯糖 | fruit-gum / 水果软糖 | fruit gums / 水果软糖
pringles | food | Pringles; Doritos; Cheetos; ?Lay's; 乐事薯片; 品客 | crisp / 薯片 | potato crisps / 薯片
heinz | food | Heinz; 亨氏; Campbell’s soup; Campbell soup; Hellmann’s; Barilla; Maggi; 李锦记; 海底捞底料 | tinned / 罐装 | tomato ketchup / 番茄酱
kelloggs | food | Kellogg's; Kelloggs; 家乐氏 | cereal / 麦片 | breakfast cereal / 早餐麦片
ben-jerry | food | Ben & Jerry's; Häagen-Dazs; Haagen-Dazs; 哈根达斯; 钟薛高; Magnum ice cream; Cornetto; 梦龙 ~ 冰淇淋,雪糕; 可爱多 | ice-cream / 冰淇淋 | ice cream / 冰淇淋
master-kong | food | 康师傅 | instant / 速食 | instant noodles / 方便面
uni-president | food | ?统一 ~ 方便面,冰红茶,绿茶,企业,老坛,鲜橙多,阿萨姆 | instant / 速食 | instant noodles / 方便面
white-elephant | food | ?白象 ~ 方便面,泡面,汤好喝,牌 | instant / 速食 | instant noodles / 方便面
three-squirrels | food | ?三只松鼠 ~ 坚果,零食,礼盒,品牌,logo,标志,旗舰店,包装 | snack / 零食 | nut snacks / 坚果零食
white-rabbit | food | White Rabbit candy; ?大白兔 ~ 奶糖,糖果,糖,冰淇淋 | milk-candy / 奶糖 | milk candy / 奶糖
want-want | food | ?旺旺 ~ 雪饼,仙贝,牛奶,大礼包,小馒头,碎冰冰,集团 | rice-cracker / 米饼 | rice crackers / 米饼
laoganma | food | Lao Gan Ma; Laoganma; 老干妈 | chilli / 辣椒 | chilli sauce / 辣椒酱
weilong | food | 卫龙 | spicy / 辣味 | spicy strips / 辣条
haitian | food | ?海天 ~ 酱油,蚝油 ; ?金龙鱼 ~ 食用油,油,调和油 | kitchen / 厨房 | soy sauce / 酱油
shuanghui | food | ?双汇 ~ 火腿,火腿肠 | ham / 火腿 | ham sausage / 火腿肠
apple | tech | ?Apple ~ +,watch,macbook,vision ! pie,tree,orchard; iPhone; iPhones; iPad; iPads; MacBook; MacBooks; AirPods; ?苹果; 苹果手机; Mac mini; iMac; Apple Vision Pro; HomePod | plain slim / 普通 | a slim smartphone / 轻薄手机
samsung | tech | Samsung; Samsung Galaxy; ?三星 ! 三星堆,三星级,三星高照; Google Pixel; Nokia; Motorola; LG TV; 诺基亚; 摩托罗拉 | slim / 普通 | a smartphone / 智能手机
huawei | tech | Huawei; 华为 | slim / 普通 | a smartphone / 智能手机
xiaomi | tech | Xiaomi; ?小米 ~ +,之家,公司,su7,su ! 小米粥; Redmi; 红米 ~ 手机,note; 努比亚; 魅族 | slim / 普通 | a smartphone / 智能手机
oppo | tech | Oppo; vivo手机; ?荣耀 ~ 手机 ; OnePlus; 一加手机 | slim / 普通 | a smartphone / 智能手机
dji | tech | DJI; 大疆 | quadcopter / 四旋翼 | a quadcopter drone / 四旋翼无人机
microsoft | net | Microsoft; Xbox; 微软; Windows XP; Adobe Photoshop logo; Oracle Corporation; Salesforce; 甲骨文公司; 钉钉; 飞书 ~ 应用,软件,标志 | office-software / 办公软件 | a software company / 软件公司
google | net | Google; 谷歌 | web-search / 搜索 | a web search company / 搜索公司
meta | net | Facebook; ?Meta ~ quest,headset; 脸书 | social-network / 社交网络 | a social network / 社交网络
instagram | net | Instagram; 照片墙 | photo-feed / 图片社交 | a photo feed / 图片社交页面
twitter | net | ?Twitter ~ logo,bird,post,feed,app,profile ; 推特; LinkedIn; Pinterest; Snapchat; Reddit; 领英 | short-message / 短消息 | a short-message feed / 短消息页面
tiktok | net | TikTok; ?抖音 ! 抖音符 | short-video / 短视频 | a short-video app / 短视频应用
youtube | net | YouTube; 油管; 优酷; Twitch ~ stream,logo,streamer; Vimeo; 爱奇艺; 快手 ~ 应用,标志,视频,直播 | video-site / 视频网站 | a video site / 视频网站
netflix | net | Netflix; 奈飞; 网飞; Disney+; HBO; Hulu; 腾讯视频 | film-streaming / 影视流媒体 | a film streaming service / 影视平台
spotify | net | Spotify; 网易云音乐 | music-player / 音乐播放 | a music player / 音乐播放器
wechat | net | WeChat; WhatsApp; 微信; 支付宝 | chat-app / 聊天应用 | a chat app / 聊天应用
xiaohongshu | net | Xiaohongshu; 小红书 | lifestyle-feed / 生活分享 | a lifestyle feed / 生活分享平台
weibo | net | Weibo; 微博; 哔哩哔哩; B站; ?知乎 ! 知乎者 | social-feed / 社交 | a social feed / 社交平台
baidu | net | Baidu; ?百度 ~ 搜索,地图,网盘,标志,logo | web-search / 搜索 | a web search page / 搜索页面
tencent | net | Tencent; 腾讯; ?今日头条 ~ app,标志,logo | internet / 互联网 | an internet company / 互联网公司
alibaba | net | ?Alibaba ~ group,logo,office,warehouse ; ?阿里巴巴 ~ 集团,公司,logo ; 天猫; 淘宝; ?京东 ~ 商城,快递,物流,外卖,快递员,仓库,logo ; 拼多多; eBay; Etsy; AliExpress; Temu; Shopee; 闲鱼 ~ 应用,平台,标志; 唯品会 | online-shop / 网购 | an online shop / 网购平台
meituan | net | Meituan; 美团; ?饿了么 ~ 外卖,骑手,logo,标志; Uber Eats; DoorDash; Foodpanda; Just Eat | food-delivery / 外卖 | a food-delivery service / 外卖平台
didi | net | ?滴滴 ~ 出行,打车,司机,快车 ; Uber; 优步; Lyft; Grab taxi; 曹操出行; 高德地图 | taxi-hailing / 网约车 | a ride service / 网约车
sony | tech | Sony; PlayStation; 索尼; Bose ~ headphones,speaker; JBL; Beats headphones; Panasonic; Philips; Siemens; 松下 ~ 电器,空调,冰箱,电视,洗衣机,相机; 飞利浦; 西门子; 森海塞尔 | plain / 普通 | consumer electronics / 消费电子
nintendo | tech | Nintendo; Nintendo Switch; Game Boy; 任天堂 | handheld-console / 普通 | a handheld console / 掌上游戏机
intel | tech | ?Intel ~ chip,processor,logo,inside ; Nvidia; 英特尔; 英伟达 | computer-chip / 芯片 | a computer chip / 芯片
openai | net | OpenAI; ChatGPT | chatbot / 聊天机器人 | a chatbot / 聊天机器人
haier | home | Haier; ?海尔 ! 海尔兄弟; Bosch ~ drill,fridge,oven,washing,tool; Miele; KitchenAid; Smeg; 博世 ~ 电钻,冰箱,洗衣机; 老板电器; 西门子家电 | household / 家用 | a household appliance / 家电
midea | home | ?Midea; ?美的 ~ 空调,冰箱,集团,电饭煲,微波炉,洗衣机,风扇 | household / 家用 | a household appliance / 家电
gree | home | ?Gree ; 格力 | household / 家用 | an air conditioner / 空调
supor | home | 苏泊尔; 九阳 ~ 豆浆机,电饭煲,破壁机; ?小天鹅 ~ 洗衣机 ; ?方太 ~ 油烟机,厨电,灶具 ; ?老板 ~ 油烟机 | kitchen / 厨房 | a kitchen appliance / 厨房电器
dyson | home | Dyson ! sphere; 戴森; Roomba; Shark vacuum; 科沃斯; 石头扫地机 | cordless / 无线 | a cordless vacuum cleaner / 无线吸尘器
ikea | home | IKEA; 宜家 ! 宜家宜室; Wayfair; West Elm | flat-pack / 简约 | a furniture shop / 家具店
muji | home | Muji; 无印良品 | plain / 素色 | a plain homeware shop / 素色家居店
tupperware | home | Tupperware; 特百惠 | plastic-box / 塑料盒 | a plastic food box / 塑料保鲜盒
dove | beauty | ?Dove; 多芬 | mild / 温和 | mild soap / 温和香皂
loreal | beauty | L'Oréal; L'Oreal; Maybelline; 欧莱雅; 美宝莲; Sephora; Fenty Beauty; MAC lipstick; Clinique; Shiseido; SK-II; 丝芙兰; 资生堂; 倩碧; 珀莱雅 | cosmetic / 美妆 | cosmetics / 化妆品
estee-lauder | beauty | Estée Lauder; Estee Lauder; Lancôme; Lancome; 雅诗兰黛; 兰蔻 | skin-care / 护肤 | skin care / 护肤品
nivea | beauty | Nivea; 妮维雅; Neutrogena; Olay; Vaseline; Johnson’s Baby; 玉兰油; 凡士林; 百雀羚; 大宝SOD蜜 | skin-care / 护肤 | skin cream / 润肤霜
colgate | beauty | Colgate; 高露洁; 云南白药牙膏; Oral-B; Sensodyne; 佳洁士; 舒适达; 黑人牙膏 | tooth-care / 口腔护理 | toothpaste / 牙膏
florasis | beauty | 花西子; 完美日记; ?六神 ~ 花露水 | cosmetic / 美妆 | cosmetics / 化妆品
amazon | shop | ?Amazon ~ +,prime,echo,kindle,alexa ! river,rainforest,jungle,basin; ?亚马逊 ~ 快递,快递箱,包裹,仓库,网站,logo,标志,公司,kindle | delivery / 快递 | an online shop / 网购平台
target | shop | ?Target | supermarket / 超市 | a supermarket / 超市
walmart | shop | Walmart; Costco; 沃尔玛; ?山姆 ~ 会员店,超市 ; 盒马; Tesco; Aldi; Lidl; Carrefour; Whole Foods; Trader Joe’s; 家乐福; 永辉超市; 大润发; 胖东来 | supermarket / 超市 | a supermarket / 超市
seven-eleven | shop | 7-Eleven; Seven Eleven; ?罗森 ~ 便利店 ; 全家便利店; FamilyMart; Circle K; 罗森便利店; 美宜佳 | corner-shop / 便利店 | a corner shop / 便利店
fedex | shop | FedEx; DHL; ?UPS ~ truck,van,driver,parcel ; 顺丰; 中通快递; 圆通速递; 韵达; 菜鸟驿站 | courier / 快递 | a courier service / 快递公司
visa | money | ?Visa ~ card,credit,debit,logo ! passport,stamp ; Mastercard; 万事达 | bank / 银行 | a bank card / 银行卡
american-express | money | American Express; PayPal; ?银联 ~ 卡,标志; Revolut; Stripe terminal; 招商银行; 工商银行; 建设银行 | bank / 银行 | a bank card / 银行卡
shell | fuel | ?Shell ~ petrol,gas,fuel,oil,v-power,garage,tanker; 壳牌 | petrol-station / 加油站 | a petrol station / 加油站
bp | fuel | ?BP ~ petrol,gas,station; Exxon; ExxonMobil; Chevron station; 中石化; 中石油; 埃克森美孚 | petrol-station / 加油站 | a petrol station / 加油站
volkswagen | car | Volkswagen; VW Beetle; VW bus; VW camper; VW; ?大众 ~ +,甲壳虫,polo,高尔夫,帕萨特 | compact / 家用 | a compact car / 家用轿车
bmw | car | BMW; ?宝马 ! 汗血宝马,雕车,香车; Lexus; Infiniti car; Acura; 雷克萨斯 | saloon / 轿 | a saloon car / 轿车
mercedes | car | Mercedes-Benz; Mercedes Benz; ?Mercedes ~ +,sedan,g-class,amg; ?奔驰; Maybach; 迈巴赫 | saloon / 轿 | a saloon car / 轿车
audi | car | Audi; 奥迪 | saloon / 轿 | a saloon car / 轿车
porsche | car | Porsche; 保时捷 | sports / 跑 | a sports car / 跑车
ferrari | car | Ferrari; 法拉利; McLaren ~ car,f1,p1; Aston Martin; Maserati; Alfa Romeo; Koenigsegg; 迈凯伦; 阿斯顿·马丁; 玛莎拉蒂; 阿尔法·罗密欧 | sports / 跑 | a low sports car / 低矮跑车
lamborghini | car | Lamborghini; Bugatti; 兰博基尼; 布加迪 | sports / 跑 | a wedge-shaped sports car / 楔形跑车
rolls-royce | car | Rolls-Royce; Rolls Royce; Bentley; 劳斯莱斯; 宾利 | limousine / 豪华轿 | a stately limousine / 豪华轿车
jaguar | car | ?Jaguar ~ +,xk,e-type,xj; 捷豹 ! 捷豹般 | saloon / 轿 | an elegant saloon car / 优雅轿车
land-rover | car | Land Rover; Range Rover; 路虎 | off-road / 越野 | an off-road car / 越野车
jeep | car | ?Jeep ~ wrangler,cherokee; 吉普牧马人; Hummer H2; Unimog; 悍马越野车 | off-road / 越野 | an off-road car / 越野车
ford | car | ?Ford ~ truck,pickup,car,mustang,model,transit,f-150 ! river,crossing,harrison; 福特 | pickup / 皮卡 | a pickup truck / 皮卡
chevrolet | car | Chevrolet; Cadillac; Corvette; 雪佛兰; 凯迪拉克; Buick; Dodge Challenger; Ram truck; Chrysler; 别克; 道奇 ~ 汽车,车,战马 | saloon / 轿 | a big saloon car / 大轿车
toyota | car | Toyota; 丰田; Suzuki; Renault; Peugeot; Citroën; Citroen 2CV; Škoda; Skoda; Seat Ibiza; Opel; 铃木; 雷诺汽车; 标致汽车; 雪铁龙; 斯柯达; 欧宝汽车 | family / 家用 | a family car / 家用车
honda | car | Honda; Yamaha motorcycle; ?本田 | family / 家用 | a family car / 家用车
nissan | car | Nissan; Mazda; Subaru; Mitsubishi; 日产轿车; 马自达; 斯巴鲁; 三菱 | family / 家用 | a family car / 家用车
hyundai | car | Hyundai; Kia car; ?现代 ~ 汽车,轿车,suv,索纳塔,伊兰特 ; 起亚 | family / 家用 | a family car / 家用车
volvo | car | Volvo; 沃尔沃 | estate / 旅行 | an estate car / 旅行车
tesla | car | Tesla ! nikola,coil,scientist,inventor; 特斯拉 ! 尼古拉,线圈,科学家 | electric / 电动 | an electric car / 电动车
byd | car | BYD; 比亚迪; 蔚来; 小鹏汽车; ?理想 ~ 汽车,one,l9,l8 ; 吉利汽车; 五菱; 哈弗; Rivian; Lucid Motors; NIO car; XPeng; Polestar; 极氪; 问界; 岚图; 领克; 腾势 | electric / 电动 | an electric car / 电动车
great-wall | car | ?长城 ~ 汽车,皮卡,suv,炮 ; Great Wall Motor | off-road / 越野 | an off-road car / 越野车
great-wall-wine | drink | ?长城 ~ 葡萄酒,干红,干白 ; Great Wall wine | red wine / 红酒 | red wine / 红酒
mini | car | Mini Cooper; ?Mini ~ cooper ; Fiat 500; 菲亚特 | small / 小型 | a small car / 小车
harley-davidson | bike | Harley-Davidson; Harley Davidson; Ducati; Vespa; 哈雷摩托; 哈雷·戴维森; 杜卡迪; Kawasaki; Triumph motorcycle; Royal Enfield; 川崎摩托; 雅马哈摩托 | heavy / 重型 | a heavy motorcycle / 重型摩托
phoenix-bicycle | bike | ?凤凰 ~ 自行车,牌,单车 ; ?永久 ~ 自行车,牌自行车,单车 ; ?飞鸽 ~ 自行车,牌,单车 | old-fashioned / 老式 | an old-fashioned bicycle / 老式自行车
boeing | bike | Boeing; Airbus; 波音; 空客; SpaceX; Cessna; Concorde ~ jet,plane,aircraft; Learjet | passenger / 客运 | a passenger jet / 客机
emirates | bike | Lufthansa; Ryanair; Air China; 国航; 南航客机; Emirates airline; Qatar Airways; British Airways; Air France; Delta Air Lines; 东方航空; 海南航空; 春秋航空 | passenger / 客运 | an airline / 航空公司
lego | toy | Lego; Legos; Duplo; 乐高 | plastic-brick / 塑料积木 | plastic building bricks / 塑料积木
playmobil | toy | Playmobil; Hot Wheels; Play-Doh; 风火轮玩具; 培乐多; Nerf gun; Matchbox cars; Fisher-Price; 费雪玩具 | plastic toy / 塑料玩具 | plastic toys / 塑料玩具
rubiks | toy | Rubik's Cube; Rubik's | twisty-puzzle / 魔方 | a twisty colour puzzle / 彩色魔方
popmart | toy | Pop Mart; POPMART; 泡泡玛特 | blind-box toy / 盲盒玩具 | a collectible toy / 收藏玩偶
canon | camera | ?Canon ~ eos,camera,cameras,printer,lens,dslr; ?佳能 | mirrorless / 无反 | a mirrorless camera / 无反相机
nikon | camera | ?Nikon ~ camera,cameras,logo,dslr; ?尼康 | mirrorless / 无反 | a mirrorless camera / 无反相机
leica | camera | ?Leica ~ camera,cameras,logo ; ?徕卡 ; GoPro | rangefinder / 旁轴 | a rangefinder camera / 旁轴相机
olympics | event | Olympic rings; Olympic logo; 奥运五环; 奥运会标志 | sports-meeting / 运动会 | a sports-meeting emblem / 运动会徽标
fifa | event | FIFA; FIFA World Cup; NBA; NFL; Super Bowl; 世界杯标志 | championship / 锦标赛 | a championship / 锦标赛
football-clubs | event | Manchester United; Real Madrid; FC Barcelona; Bayern Munich; LA Lakers; Chicago Bulls; 曼联; 皇家马德里; 皇马; 湖人队; Liverpool FC; Chelsea FC; Arsenal FC; Juventus; AC Milan; Inter Milan; Paris Saint-Germain; Borussia Dortmund; New York Yankees; Golden State Warriors; 利物浦队; 阿森纳; 切尔西队; 尤文图斯; 拜仁; 多特蒙德队; 国安 ~ 球,队; 申花 ~ 球,队 | football / 球队 | a football club / 球队
red-cross | event | Red Cross emblem; Red Cross logo; 红十字会标志 | first-aid / 急救 | a first-aid emblem / 急救标志
`;
