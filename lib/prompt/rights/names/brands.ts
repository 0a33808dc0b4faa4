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
mizuno | sport | Mizuno; Speedo ~ +,swimsuit,goggles; Le Coq Sportif; Ellesse; Diadora; Gymshark; Arena swimwear; 美津浓; 速比涛; 迪亚多纳; 背靠背 ~ 运动服,品牌 | training / 训练 | training wear / 训练服
skate-surf | sport | Quiksilver; Billabong; Rip Curl; Burton snowboard; Thrasher magazine; Santa Cruz skateboards; 极速骑板; 奥克利 | surf / 冲浪 | surfwear / 冲浪服
rackets | sport | Yonex; ?Wilson ~ racket,tennis,basketball,football; Babolat; Spalding; Titleist; Callaway golf; Decathlon; 尤尼克斯; 威尔胜; 斯伯丁; 迪卡侬; 红双喜 ~ 球拍,乒乓球 | racket / 球拍 | sports gear / 体育用品
china-sport | sport | 361度; 361°; ?匹克 ~ 球鞋,运动鞋,运动服 ! 匹克球; ?乔丹体育; 中国乔丹; 贵人鸟; ?双星 ~ 运动鞋,球鞋; 飞跃 ~ 帆布鞋,小白鞋; Peak basketball shoes; 准者 ~ 运动服,篮球 | trail / 越野 | everyday sportswear / 日常运动服
outdoor | clothes | Mammut; Fjällräven; Kånken; Helly Hansen; Marmot jacket; Osprey backpack; Yeti cooler; Stanley cup ~ tumbler,quencher; Stanley tumbler; Hydro Flask; 猛犸象 ~ 冲锋衣,羽绒服; 北极狐背包; 探路者 ~ 冲锋衣,品牌; 凯乐石; 骆驼牌; 牧高笛 | outdoor / 户外 | outdoor clothes / 户外服装
highstreet | clothes | Abercrombie & Fitch; Hollister; American Eagle Outfitters; American Apparel; Old Navy; Tommy Hilfiger; Hugo Boss; Pull&Bear; Pull & Bear; Massimo Dutti; Stradivarius clothing; Urban Outfitters; Anthropologie; J.Crew; Banana Republic ~ +,store; Benetton; Superdry; Carhartt; Dickies; Stüssy; Bape; A Bathing Ape; Champion sweatshirt; Ray-Ban; Ray Bans; Guess jeans; 汤米·希尔费格; 雨果博斯; 雷朋; 贝纳通 | high-street / 街头 | high-street clothes / 休闲服装
china-clothes | clothes | 七匹狼; 森马; 美特斯邦威; 美邦服饰; 真维斯; 雅戈尔; 报喜鸟 ~ 西装,服饰; 劲霸男装; 利郎; 九牧王; 红豆 ~ 衬衫,内衣,男装 ! 红豆汤,红豆沙; 南极人 ~ 内衣,保暖; 恒源祥; 鄂尔多斯羊绒; 三枪内衣; 雪中飞; 全棉时代; 巴拉巴拉; 安奈儿; 江南布衣; 例外服饰; 蕉内; Ubras; 内外内衣; 之禾 | plain / 素色 | plain clothes / 素色服装
luxury-houses | luxury | Givenchy; Loewe; Celine bag; Céline; Miu Miu; Alaïa; Jimmy Choo; Christian Louboutin; Louboutin; Manolo Blahnik; Salvatore Ferragamo; Ferragamo; Tod's; Goyard; Marc Jacobs; Michael Kors; Kate Spade; Coach handbag; ?Coach ~ handbag,purse,wallet; Tory Burch; Longchamp; Dolce & Gabbana; Dolce and Gabbana; Armani; Giorgio Armani; Max Mara; Loro Piana; Brunello Cucinelli; Jo Malone; Byredo; Diptyque; Le Labo; 纪梵希; 罗意威; 思琳; 缪缪; 周仰杰; 菲拉格慕; 珑骧; 杜嘉班纳; 阿玛尼; 麦丝玛拉; 祖玛珑; 蔻驰 | couture / 高级定制 | fine leather goods / 精致皮具
jewellers | luxury | Bulgari; Bvlgari; Van Cleef & Arpels; Harry Winston; Graff diamonds; Chopard; Pandora ~ bracelet,charm,charms,jewellery,jewelry,ring ! box; Swarovski; Mikimoto; Chaumet; 宝格丽; 梵克雅宝; 海瑞温斯顿; 萧邦; 施华洛世奇; 御木本; 潘多拉 ~ 手链,珠宝 ! 魔盒; 周大福; 周生生; 老凤祥; 六福珠宝; 周六福; 中国黄金 ~ 金店,柜台,品牌; 潮宏基; 老庙黄金 | jewelled / 镶嵌 | fine jewellery / 精致首饰
watchmakers | watch | Breitling; IWC Schaffhausen; IWC watch; Jaeger-LeCoultre; Vacheron Constantin; Richard Mille; Panerai; Longines; Tissot; Citizen Eco-Drive; Fossil watch; Timex; Daniel Wellington; Garmin; Fitbit; 百年灵; 万国表; 积家; 江诗丹顿; 理查德米勒; 沛纳海; 西铁城; 精工表; 佳明; 飞亚达; 海鸥表 | steel / 钢质 | a fine wristwatch / 一块精致腕表
soft-drinks | drink | Dr Brown's soda; Irn-Bru; Orangina; Lipton; Nestea; Snapple; Arizona Iced Tea; Capri-Sun; Capri Sun; Tropicana; Minute Maid; Innocent smoothie; Ribena; Vimto; Lucozade; Powerade; Prime Hydration; Celsius energy; Rockstar Energy; Fiji Water; Dasani; Oatly; Yakult; Vitasoy; Vita Coco; 立顿; 美汁源; 果粒橙 ~ 饮料,瓶; 脉动饮料; 东鹏特饮; 尖叫饮料; 养乐多; 维他奶; 维他柠檬茶; 冰红茶康师傅; 北冰洋汽水; 大窑; 冰峰汽水; 六个核桃; 银鹭; 露露杏仁露; 汇源果汁; 营养快线; 外星人电解质水; 三得利; 茶派; 东方树叶; 燕京啤酒; 哈尔滨啤酒; 乌苏啤酒; 百威英博 | fizzy / 气泡 | a fizzy drink / 一瓶气泡饮料
dairy | drink | Danone; Activia; Chobani; Müller yogurt; Philadelphia cream cheese; Babybel; Laughing Cow; La Vache qui rit; President butter; Lurpak; 安慕希; 特仑苏; 纯甄; 光明牛奶; 三元牛奶; 君乐宝; 飞鹤奶粉; 贝因美; 金典牛奶; 认养一头牛; 妙可蓝多; 达能; 安佳黄油 | creamy / 乳白 | a carton of milk / 一盒牛奶
spirits | drink | Jägermeister; Bombay Sapphire; Gordon's gin; Tanqueray; Hendrick's gin; Captain Morgan rum; Grey Goose vodka; Patrón tequila; Jose Cuervo; Don Julio; Chivas Regal; Glenfiddich; Macallan; Lagavulin; Jameson whiskey; Rémy Martin; Martell cognac; Dom Pérignon; Moët & Chandon; Veuve Clicquot; Campari; Aperol; Martini vermouth; Kahlúa; Cointreau; Disaronno; Limoncello Pallini; Becks; Desperados beer; Hoegaarden; Leffe; Chimay; Singha; Tiger Beer; Red Stripe; Miller Lite; Coors Light; Bud Light; Pabst Blue Ribbon; 野格; 孟买蓝宝石; 芝华士; 麦卡伦; 人头马; 马爹利; 唐培里侬; 酩悦香槟; 凯歌香槟; 金巴利; 百利甜; 郎酒; 古井贡; 西凤酒; 董酒; 舍得酒; 酒鬼酒; 水井坊; 国窖1573; 牛栏山; 红星二锅头; 劲酒; 张裕; 王朝葡萄酒 | bottled / 瓶装 | a bottle of spirits / 一瓶烈酒
cafes | coffee | Caffè Nero; Lavazza; Illy coffee; Keurig; Dolce Gusto; Folgers; Maxwell House; Nescafe Gold; Greggs; Krispy Kreme; Cinnabon; Gong Cha; CoCo都可; 古茗; 沪上阿姨; 书亦烧仙草; 贡茶; 鹿角巷; 茶颜悦色; 乐乐茶; 益禾堂; 甜啦啦; 幸运咖; 太平洋咖啡; 隅田川咖啡; 麦斯威尔; 拉瓦萨; 挪瓦咖啡; Caribou Coffee; Philz Coffee; Intelligentsia coffee; Stumptown coffee; % Arabica cafe | street-corner / 街角 | a paper cup of coffee / 一杯纸杯咖啡
restaurants | eatery | Popeyes; Nando's; Panda Express; Dairy Queen; Arby's; Carl's Jr; Sonic Drive-In; Little Caesars; Olive Garden; Applebee's; Denny's; IHOP; Waffle House; Hard Rock Cafe; Jollibee; Yoshinoya; Sukiya; Saizeriya; Din Tai Fung; Pizza Express; Wagamama; Panera Bread; Baskin-Robbins; Cold Stone Creamery; Auntie Anne's; 永和大王; 吉野家; 味千拉面; 萨莉亚; 鼎泰丰; 西贝; 太二酸菜鱼; 呷哺呷哺; 小肥羊; 全聚德; 狗不理; 杨国福; 张亮麻辣烫; 绝味鸭脖; 周黑鸭; 正新鸡排; 乡村基; 大米先生; 和府捞面; 巴奴毛肚; 大龙燚; 麻六记; 好利来; 鲍师傅; 泸溪河; 杏花楼; 面包新语; 巴黎贝甜; 85度C | diner / 餐馆 | a roadside diner / 一家路边餐馆
sweets | food | Cadbury; Dairy Milk chocolate; ?Twix; Milky Way bar; ?Galaxy ~ chocolate; Bounty bar; Maltesers; After Eight; Ritter Sport; Ghirardelli; Reese's; Reeses; Hershey; Hersheys; ?Skittles ~ candy,sweets,bag,rainbow; Starburst candy; Jelly Belly; Life Savers candy; Werther's Original; Jolly Rancher; Nerds candy; Sour Patch Kids; Swedish Fish candy; Tootsie Roll; Hubba Bubba; Wrigley's; Orbit gum; Pez dispenser; Pez; 吉百利; 玛氏; 麦提莎; 彩虹糖; 绿箭口香糖; 益达; 徐福记; 金丝猴 ~ 奶糖,糖; 悠哈; 不二家; 百奇饼干; Pocky; 雅客; 上好佳 | sugary / 糖果 | sweets in plain wrapping / 素包装的糖果
snacks | food | Lays potato chips; Fritos; Tostitos; Takis; Goldfish crackers; Ritz crackers; Cheez-It; Nabisco; Chips Ahoy; Digestives McVitie's; McVitie's; Jaffa Cakes; Jammie Dodgers; Pop-Tarts; Twinkies; Twinkie; Cheerios; Froot Loops; Frosted Flakes; Rice Krispies; Lucky Charms; Weetabix; Quaker Oats; Nature Valley; Clif Bar; Walkers crisps; Kettle Chips; Cup Noodles; Cup Noodle; Nissin; Indomie; Maruchan; Spam can; ?Spam ~ tin,can,luncheon; Del Monte; Dole ~ bananas,pineapple,fruit; Chiquita; Ben's Original; Uncle Ben's; Knorr; Oscar Mayer; Velveeta; Jif peanut butter; Marmite; Vegemite; Bovril; Tabasco; Sriracha Huy Fong; Huy Fong; Kikkoman; Old El Paso; Bisto; Hovis; Warburtons; Linda McCartney sausages; Beyond Meat; Impossible Burger; Quorn; Birds Eye; 良品铺子; 百草味; 来伊份; 洽洽; 盼盼食品; 达利园; 好丽友; 卡夫; 趣多多; 闲趣; 太平饼干; 好吃点; 旺仔; 旺仔牛奶; 盐津铺子; 劲仔; 有友泡椒; 今麦郎; 合味道; 汤达人; 出前一丁; 农心; 辛拉面; 三养火鸡面; 白家陈记; 螺霸王; 好欢螺; 厨邦; 千禾; 太太乐; 老干爹; 饭扫光; 涪陵榨菜; 乌江榨菜; 金锣火腿; 鲁花; 福临门; 桂格; 思念水饺; 三全水饺; 湾仔码头; 龟甲万 | packaged / 包装 | a plain packet of snacks / 素包装的零食
sauces-home | home | Le Creuset; Tefal; Pyrex; Zwilling; Moccamaster; DeLonghi; De'Longhi; Breville; Cuisinart; Instant Pot; Vitamix; Nutribullet; Kenwood mixer; Hario; Bialetti; Alessi; Bodum; Thermos flask; Ziploc; Yankee Candle; Febreze; Lysol; Clorox; Windex; Mr. Clean; Swiffer; Hoover vacuum; Bissell; iRobot; Electrolux; Whirlpool fridge; Maytag; Frigidaire; Hisense; TCL; Konka; Herman Miller; Vitra; Kartell; Hästens; Tempur; Casper mattress; Crate & Barrel; Pottery Barn; Habitat store; John Lewis; 酷彩; 双立人; 德龙; 膳魔师; 象印; 虎牌保温杯; 虎牌电饭煲; 炊大皇; 爱仕达; 美的电饭煲; 海信; 康佳; 创维; 长虹 ~ 电视,空调; 容声; 万家乐; 奥克斯; 志高空调; 追觅; 云鲸; 添可; 小熊电器; 全友家居; 顾家家居; 林氏家居; 慕思; 喜临门; 红星美凯龙; 居然之家; 索菲亚家居; 立邦漆; 多乐士; 蓝月亮 ~ 洗衣液,洗手液; 威猛先生; 滴露; 心相印; 维达纸巾; 清风纸巾; 洁柔; 立白; 奥妙洗衣; 汰渍; 超能洗衣 | household / 家用 | kitchenware without a name / 没有牌名的厨具
tools | tech | DeWalt; Makita; Milwaukee Tool; Black & Decker; Black+Decker; Ryobi; Stihl; Husqvarna; Caterpillar excavator; Caterpillar bulldozer; John Deere; Kubota; Komatsu; JCB digger; Dremel; Snap-on tools; Leatherman; Victorinox; Swiss Army knife Victorinox; Zippo; Maglite; Duracell; Energizer; Energizer Bunny; Duracell bunny; WD-40; Bic lighter; Bic pen; 得伟 ~ 电钻,工具; 牧田; 史丹利 ~ 工具,扳手; 三一重工; 徐工; 中联重科; 卡特彼勒; 约翰迪尔; 维氏军刀; 芝宝; 金霸王; 南孚电池; 公牛插座 | workshop / 工具 | workshop tools / 工具
stationery | tech | Moleskine; Leuchtturm; Montblanc pen; Parker pen; Lamy Safari; Pilot FriXion; Crayola; Faber-Castell; Staedtler; Stabilo; Scotch tape; Elmer's glue; Pritt Stick; Rotring; Montblanc; 晨光 ~ 文具,中性笔,水笔,笔; 得力 ~ 文具,订书机,计算器,剪刀; 真彩 ~ 文具,水彩笔,笔; 英雄牌钢笔; 英雄钢笔; 辉柏嘉; 施德楼; 万宝龙; 派克钢笔; 凌美; 百乐笔; 三菱铅笔; 樱花橡皮; 马利颜料; 温莎牛顿; 国誉; 齐心文具 | pencil-drawn / 铅笔 | plain stationery / 素面文具
computers | tech | Lenovo; ThinkPad; Dell laptop; ?Dell ~ laptop,monitor,computer,xps; Asus; Acer laptop; ?Acer ~ laptop,monitor,computer; HP laptop; HP printer; Hewlett-Packard; MSI laptop; Razer; Logitech; Corsair keyboard; SteelSeries; Alienware; Raspberry Pi; Arduino; IBM; Commodore 64; ZX Spectrum; Atari; Amiga computer; BlackBerry phone; Palm Pilot; Kindle e-reader; Echo Dot; Google Nest; Sonos; Bang & Olufsen; Marshall amp; Marshall amplifier; Fender Stratocaster; Stratocaster; Telecaster; Gibson Les Paul; Les Paul guitar; Steinway; Steinway & Sons; Roland TR-808; Moog synthesizer; Korg; Technics turntable; Walkman; Steam Deck; PlayStation 5; DualSense; Meta Quest; AMD Ryzen; Qualcomm; Snapdragon chip; TSMC; ASML; Cisco; Realme; Transsion; Tecno phone; Honor phone; ROG phone; Nothing Phone; Fairphone; 联想 ~ 电脑,笔记本,公司,logo; 戴尔; 惠普; 华硕; 宏碁; 罗技; 雷蛇; 机械革命; 神舟电脑; 天猫精灵; 小爱同学; 科大讯飞; 中兴手机; 海康威视; 大华监控; 京东方; 中芯国际; 台积电; 漫步者; 韶音; 步步高点读机; 小天才电话手表; 施坦威; 珠江钢琴; 芬达吉他; 吉普森吉他; 索尼随身听; 红魔手机 | electronic / 电子 | plain electronics / 素面电子产品
software | net | Adobe; Windows 11; Windows 95; Microsoft Word; Microsoft Excel; PowerPoint; Microsoft Teams; Slack app; ?Slack ~ logo,app,channel,message; Zoom call; Zoom meeting; Skype; Telegram app; Viber; Messenger app; Tinder; Bumble app; Hinge app; Grindr; Airbnb; Booking.com; Tripadvisor; Expedia; Trivago; Skyscanner; Yelp; Glassdoor; Dropbox; Notion app; Trello; Asana app; Figma; Miro board; GitHub; GitLab; Stack Overflow; WordPress; Shopify; Squarespace; Wix; Mailchimp; HubSpot; Firefox; Google Chrome; Safari browser; Gmail; Google Maps; Waze; Siri; Wikipedia; Duolingo; Khan Academy; Coursera; Strava; Deliveroo; Glovo; Instacart; Grubhub; Gojek; Tumblr; Quora; Medium.com; Substack; Patreon; OnlyFans; Kickstarter; BeReal; Threads app; Bluesky; Mastodon logo; Midjourney; Stable Diffusion logo; Claude AI; DeepSeek; Perplexity AI; Hugging Face; Apple Music; SoundCloud; Deezer; Tidal music; Bandcamp; Prime Video; Paramount+; Crunchyroll; Steam ~ game,logo,store,valve; Epic Games; Unity engine; Coinbase; Binance; Bitcoin logo; Ethereum logo; Dogecoin; 爱彼迎; 携程; 去哪儿网; 飞猪旅行; 大众点评; 虎扑; 天涯社区; 小宇宙播客; 喜马拉雅 ~ app,电台,听书,音频; 酷狗音乐; QQ音乐; 汽水音乐; 荔枝fm; 芒果TV; 斗鱼; 虎牙直播; 西瓜视频; 火山小视频; 陌陌; 探探 ~ app,交友; 钉钉群; 企业微信; QQ企鹅; 哈啰单车; 青桔单车; 摩拜; 共享单车ofo; ofo小黄车; 墨迹天气; 美图秀秀; 剪映; 醒图; 轻颜相机; WPS; 有道词典; 作业帮; 猿辅导; 学而思; 新东方; 得到app; 网易; 网易严选; 新浪; 搜狐; 360安全卫士; 金山毒霸; 夸克浏览器; 豆包app; 文心一言; 通义千问; Kimi智能; 百川智能; 旷视; 字节跳动; 蚂蚁集团; 蚂蚁森林; 余额宝; 花呗; 美团优选; 叮咚买菜; 每日优鲜; 朴朴超市; BOSS直聘; 智联招聘; 58同城; 贝壳找房; 链家; 安居客; 瓜子二手车; 汽车之家; 懂车帝 | online / 在线 | a plain app screen / 一个素净的应用界面
cosmetics | beauty | Gillette; Axe body spray; Old Spice; Head & Shoulders; Pantene; Herbal Essences; Garnier; Revlon; CoverGirl; Rimmel; NYX cosmetics; Urban Decay palette; Benefit cosmetics; Bobbi Brown; Charlotte Tilbury; Huda Beauty; Kylie Cosmetics; Rare Beauty; The Ordinary serum; CeraVe; La Roche-Posay; Avène; Vichy cream; Bioderma; Kiehl's; L'Occitane; The Body Shop; Lush ~ bath bomb,cosmetics; Aesop hand wash; Laneige; Sulwhasoo; Etude House; Missha; Shu Uemura; Tatcha; Drunk Elephant; Listerine; Kleenex; Pampers; Huggies; Tampax; Durex; Band-Aid; Tylenol; Advil; Pfizer; Moderna; Viagra; Ozempic; Botox; Nurofen; Strepsils; Vicks; Tiger Balm; 吉列; 海飞丝; 潘婷; 飘柔; 清扬洗发水; 卡尼尔; 露华浓; 理肤泉; 雅漾; 薇姿; 贝德玛; 科颜氏; 欧舒丹; 美体小铺; 伊索洗手液; 兰芝; 悦诗风吟; 植村秀; 娇韵诗; 娇兰; 赫莲娜; 海蓝之谜; 修丽可; 薇诺娜; 自然堂; 佰草集; 相宜本草; 韩束; 丸美; 橘朵; 毛戈平; 彩棠; 卡姿兰; 珂拉琪; 半亩花田; 御泥坊; 膜法世家; 片仔癀; 云南白药; 同仁堂; 白云山 ~ 药,板蓝根; 江中牌; 马应龙; 三九胃泰; 汤臣倍健; 脑白金; 帮宝适; 好奇纸尿裤; 杜蕾斯; 苏菲卫生巾; 护舒宝; 七度空间; 高洁丝; 拉芳; 舒肤佳; 隆力奇 | cream / 乳霜 | plain toiletries / 素面洗护用品
retailers | shop | Best Buy; Home Depot; Lowe's; Kroger; Publix; Safeway; CVS Pharmacy; Walgreens; Macy's; Nordstrom; Bloomingdale's; Saks Fifth Avenue; Barnes & Noble; Waterstones; GameStop; Toys R Us; Toys "R" Us; Dollar Tree; Dollar General; Staples store; Office Depot; PetSmart; Petco; Foot Locker; TK Maxx; TJ Maxx; Marks & Spencer; Marks and Spencer; M&S Food; Sainsbury's; Sainsburys; Asda; Morrisons; Waitrose; Harrods; Selfridges; Fortnum & Mason; Boots pharmacy; WHSmith; Poundland; Spar shop; Edeka; Rewe; Kaufland; Auchan; Leclerc; Monoprix; Galeries Lafayette; El Corte Inglés; Mercadona; Woolworths; Coles supermarket; Loblaws; Canadian Tire; Don Quijote store; Lawson ~ convenience,store,japan; Daiso; Miniso; Flying Tiger; Zalando; Wish.com; Flipkart; Mercado Libre; Rakuten; Lazada; Ocado; DPD; Royal Mail; USPS; Deutsche Post; Evri; Hermes parcel; 名创优品; 屈臣氏; 苏宁; 国美 ~ 电器,商场; 华润万家; 联华超市; 世纪联华; 麦德龙; 欧尚; 乐购; 山姆会员店; 开市客; 奥乐齐; 便利蜂; 全家FamilyMart; 易捷便利店; 孩子王; 西西弗书店; 诚品书店; 言几又; 晨光生活馆; 酷乐潮玩; KKV; 顺丰速运; 申通; 百世快递; 极兔; 货拉拉; 闪送; 邮政EMS; 当当网; 1号店; 网易考拉; 唯品会特卖; 万达广场; 大悦城; 万象城; 银泰百货; 王府井百货; SKP商场; 奥特莱斯佛罗伦萨小镇 | corner-shop / 街角小店 | a plain parcel / 一个素面包裹
banks | money | Barclays; HSBC; Lloyds Bank; NatWest; Santander; JPMorgan; Goldman Sachs; Morgan Stanley; Wells Fargo; Citibank; Bank of America; Capital One; Deutsche Bank; UBS; Credit Suisse; ING bank; BNP Paribas; Monzo; Klarna; Venmo; Cash App; Western Union; Apple Pay; Google Pay; Allianz; AXA; 汇丰; 渣打银行; 花旗银行; 摩根大通; 高盛; 交通银行; 浦发银行; 民生银行; 平安银行; 中国平安; 中国人寿; 泰康; 光大银行; 中信银行; 兴业银行; 邮储银行; 微众银行; 云闪付 | bank-card / 银行卡 | a plain bank card / 一张素面银行卡
petrol | fuel | TotalEnergies; Texaco; Esso; Mobil station; Repsol; Petrobras; Gulf petrol station; Gulf Oil; Valero; Circle K gas; Castrol; Pennzoil; Michelin; Bridgestone tyres; Goodyear; Pirelli; Continental tyres; 道达尔; 美孚; 嘉实多; 昆仑润滑油; 中海油; 米其林; 普利司通; 固特异; 倍耐力; 马牌轮胎; 玲珑轮胎; 朝阳轮胎 | roadside / 路边 | a roadside filling station / 路边加油站
more-cars | car | Pagani; Lotus Elise; Lotus car; Ariel Atom; Mini Countryman; Smart ForTwo; Lancia; Saab; Pontiac; Oldsmobile; Plymouth Barracuda; Studebaker; Lincoln Continental; GMC; Genesis GV80; SsangYong; Tata Nano; Mahindra Thar; Lada; Trabant; Volga GAZ; Scania; Iveco; Kenworth; Peterbilt; Mack Trucks; Freightliner; Isuzu; Daihatsu; Toyota Supra; Nissan Skyline; Honda Civic; Mustang GT; ?Mustang ~ car,shelby,fastback,muscle car,convertible; Camaro; Dodge Charger; Chevrolet Impala; Batmobile; DeLorean DMC-12; Volkswagen Golf; VW Golf; Volkswagen Beetle; Mercedes G-Wagon; G-Wagon; BMW M3; Porsche 911; Ford F-150; Ford Bronco; Model S Plaid; Cybertruck; Fiat Panda; Peugeot 205; Land Rover Defender; Toyota Land Cruiser; Formula One logo; Red Bull Racing; Waymo; Zoox; 路特斯; 莲花跑车; 帕加尼; 柯尼塞格; 科尼赛克; 林肯 ~ 轿车,领航员,汽车; 英菲尼迪; 讴歌; 捷尼赛思; 斯堪尼亚; 依维柯; 福田汽车; 江淮汽车; 长安汽车; ?长安 ~ 汽车,逸动,cs75; 广汽; 传祺; 红旗轿车; ?红旗 ~ 轿车,h9,车标,汽车; 奇瑞; 荣威; 名爵; 宝骏; 北汽; 东风汽车; 解放卡车; ?解放 ~ 卡车,牌卡车; 哪吒汽车; 零跑; 威马; 高合; 智己; 阿维塔; 深蓝汽车; 仰望U8; 坦克300; 魏牌; 欧拉好猫; 五菱宏光; 桑塔纳; 帕萨特; 捷达 ~ 汽车,车,轿车; 野马跑车; 大黄蜂跑车; 科迈罗; 思域; 卡罗拉; 凯美瑞; 途观; 高尔夫汽车; 卫士越野; 大G; 赛博皮卡; 解放J6; 比亚迪海豹; 萝卜快跑 | compact / 小型 | a small car / 一辆小汽车
two-wheels | bike | Brompton; Trek bike; Specialized bike; Cannondale; Schwinn; BMX Haro; Bianchi bicycle; Pinarello; Colnago; Shimano; Segway; Xiaomi scooter; Piaggio; Lambretta; Aprilia; Moto Guzzi; KTM bike; Husqvarna motorcycle; BMW R1200; Honda Goldwing; Honda Super Cub; Suzuki Hayabusa; Norton motorcycle; American Airlines; United Airlines; Southwest Airlines; JetBlue; easyJet; Wizz Air; KLM; Singapore Airlines; Cathay Pacific; Qantas; Japan Airlines; Korean Air; Turkish Airlines; Etihad; Virgin Atlantic; Virgin Galactic; Blue Origin; Lockheed Martin; Gulfstream; Embraer; Airbus A380; Boeing 747; F-35 Lockheed; Amtrak; Eurostar; Hapag-Lloyd; Maersk; MSC Cruises; Carnival Cruise; Royal Caribbean; Disney Cruise; 捷安特; 美利达; 小布折叠车; 喜德盛; 雅迪; 爱玛电动车; 台铃; 小牛电动; 九号电动车; 绿源电动车; 新日电动车; 春风摩托; 钱江摩托; 凯旋摩托; 皇家恩菲尔德; 宝马摩托; 本田摩托; 铃木摩托; 嘉陵摩托; 幸福摩托; 国泰航空; 南方航空; 厦门航空; 四川航空; 吉祥航空; 新加坡航空; 卡塔尔航空; 阿联酋航空; 汉莎; 法航; 英航; 日航; 全日空; 大韩航空; 商飞C919; C919; 蓝色起源; 维珍银河; 马士基; 地中海邮轮; 皇家加勒比 | unmarked / 无标识 | a plain vehicle / 一辆无标识的交通工具
toys-more | toy | Mattel; Hasbro; ?Monopoly ~ board game,board,money,mr,game; Cluedo; Jenga; Uno cards; Risk board game; Settlers of Catan; Catan; Magic: The Gathering; Magic the Gathering; Dungeons & Dragons; Dungeons and Dragons; Warhammer 40k; Warhammer 40,000; Yu-Gi-Oh cards; Pokemon cards; Beanie Babies; Ty Beanie; Build-A-Bear; Sylvanian Families; Calico Critters; Polly Pocket; American Girl doll; Bratz; Monster High; LOL Surprise; Cabbage Patch Kids; Raggedy Ann; Etch A Sketch; Lite-Brite; Magna-Tiles; Brio train; K'Nex; Meccano; Lincoln Logs; Tonka truck; Little Tikes; VTech; LeapFrog; Hatchimals; Bakugan; Beyblade; Tech Deck; Super Soaker; G.I. Joe; GI Joe; Action Man; He-Man; Masters of the Universe; Stretch Armstrong; Steiff; Squishmallow; Squishmallows; Pop It Fidget; Rainbow Loom; Tamiya; Bearbrick; Be@rbrick; Skullpanda; Dimoo; Hirono; Crybaby Pop Mart; 52TOYS; 寻找独角兽; TOP TOY; 大富翁 ~ 桌游,游戏,地产; 万智牌; 龙与地下城; 战锤40K; 游戏王; 狼人杀官方; 积木熊; 森贝儿; 叶罗丽娃娃; 奥迪双钻; 灵动创想; 布鲁可; 星黛露; 玲娜贝儿; 达菲熊; 可琦安; 贝肯熊; 陀螺战士贝布雷德; 费雪; 汇乐玩具; 澳贝; 得宝; 咖宝车神; 暴力熊 | wooden / 木制 | wooden toys / 木制玩具
cameras-more | camera | Fujifilm; Fuji Instax; Instax; Hasselblad; Kodak; Olympus OM-1; Pentax K1000; Sigma lens; Insta360; RED Komodo; Arri Alexa; Blackmagic camera; Zeiss lens; Panasonic Lumix; Sony Alpha; 富士相机; 富士胶片; 宝丽来; 哈苏; 柯达; 奥林巴斯; 宾得; 适马; 影石; 海鸥相机; 蔡司; 理光GR; 松下相机 | film / 胶片 | an old film camera / 一台旧胶片相机
teams-more | event | Manchester City; Tottenham Hotspur; Newcastle United; Celtic FC; Ajax Amsterdam; Atlético Madrid; SSC Napoli; AS Roma; Benfica; FC Porto; Boca Juniors; River Plate; Flamengo jersey; LA Galaxy; Inter Miami; Boston Celtics; Brooklyn Nets; New York Knicks; Miami Heat; Dallas Cowboys; New England Patriots; Green Bay Packers; Kansas City Chiefs; Boston Red Sox; LA Dodgers; Chicago Cubs; Toronto Maple Leafs; Montreal Canadiens; All Blacks jersey; Wimbledon logo; Tour de France logo; Premier League; Champions League; La Liga; Bundesliga; Serie A logo; UEFA; Euro 2024 logo; MLB; NHL; UFC; WWE; Formula 1 logo; MotoGP; ESPN; Eurovision; Oscars statuette; Oscar statuette; Grammy trophy; Emmy statuette; Nobel medal logo; Michelin star logo; Coachella; Glastonbury Festival; Tomorrowland festival; Comic-Con; Burning Man logo; UNICEF; WWF panda logo; Greenpeace; Amnesty International logo; Rotary logo; Boy Scouts logo; 曼城; 热刺队; 马竞; 马德里竞技; 巴塞罗那足球俱乐部; 巴萨; 国际米兰; AC米兰; 巴黎圣日耳曼; 大巴黎; 多特蒙德; 凯尔特人队; 火箭队 ~ 球衣,nba,队徽,休斯顿; 热火队; 公牛队; 骑士队 ~ 球衣,nba; 北京国安; 上海申花; 上海海港; 山东泰山队; 广州恒大; 广东宏远; 辽宁本钢; 英超; 西甲; 欧冠; 中超联赛; CBA联赛; 欧冠奖杯; 大力神杯; 奥斯卡小金人; 格莱美奖杯; 金马奖奖杯; 冰墩墩; 雪容融; 杭州亚运会吉祥物; 福娃贝贝; 世博会海宝; 进博会进宝; 联合国儿童基金会; 世界自然基金会; 红十字 ~ 标志,会徽 | team / 球队 | a striped team shirt / 一件条纹球衣
tidy-names | tech | ?Sharpie ~ marker,markers,logo,brand; ?Polaroid ~ camera,cameras,logo; ?Discord ~ logo,app,server,icon; ?Alexa ~ amazon,echo,speaker; Kindle Paperwhite; Peloton bike; 小度音箱; 智谱清言; 得物App; 迅雷下载; 商汤科技; 豆瓣网 | household / 家用 | a plain gadget / 一件素面小物
tidy-zh | food | 日清泡面; 日清杯面; ?稻香村 ~ 糕点,月饼,点心,礼盒; 三顿半咖啡 | packaged / 包装 | a plainly wrapped treat / 素包装的小食
tied-brands | food | Canva app | packaged / 包装 | a plainly wrapped snack / 素包装的点心
tied-brands-2 | home | Skippy peanut butter | household / 家用 | an everyday thing without a name / 一件没有牌名的日用品
`;
