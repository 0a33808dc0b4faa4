// Living people in public life, as of November 2026. One line each: id | calling | f or m | names | role.
// A name with ? in front is also an everyday word or a common name: one of the words after ~ must stand near.

export const figures = `
taylor-swift | singer | f | Taylor Swift; 泰勒·斯威夫特; 霉霉 | a country-pop singer / 一位乡村流行女歌手
beyonce | singer | f | Beyoncé; Beyonce; 碧昂丝 | a commanding soul singer / 一位气场强大的灵魂乐女歌手
rihanna | singer | f | Rihanna; 蕾哈娜 | a fashion-loving pop singer / 一位时髦的流行女歌手
lady-gaga | singer | f | Lady Gaga; 嘎嘎小姐 | a theatrical pop singer / 一位戏剧化的流行女歌手
adele | singer | f | ?Adele ~ singer,concert,singing,album,stage,someone like you,hello; 阿黛尔 | a soulful ballad singer / 一位深情的抒情女歌手
billie-eilish | singer | f | Billie Eilish; 碧梨 | a hushed young singer in baggy clothes / 一位穿宽松衣服的低吟女歌手
madonna | singer | f | ?Madonna ~ concert,pop,singer,tour,vogue,1980s,80s ! child,lily,painting,altarpiece,renaissance; 麦当娜 | a daring dance-pop singer / 一位大胆的舞曲女歌手
ariana-grande | singer | f | Ariana Grande; 爱莉安娜·格兰德 | a high-ponytailed pop singer / 一位扎高马尾的流行女歌手
dua-lipa | singer | f | Dua Lipa; Katy Perry; Miley Cyrus; Selena Gomez; 赛琳娜·戈麦斯; 凯蒂·佩里; Olivia Rodrigo; Sabrina Carpenter; Doja Cat; Lana Del Rey; Cardi B; Nicki Minaj; 杜阿·利帕; 拉娜·德雷 | a bright dance-pop singer / 一位明快的舞曲女歌手
harry-styles | singer | m | Harry Styles; 哈里·斯泰尔斯; Bruno Mars; The Weeknd; Post Malone; Shawn Mendes; 火星哥; 威肯 | a curly-haired pop singer / 一位卷发流行男歌手
ed-sheeran | singer | m | Ed Sheeran; 艾德·希兰 | a red-haired guitarist / 一位红发吉他歌手
justin-bieber | singer | m | Justin Bieber; 贾斯汀·比伯 | a young pop singer / 一位年轻的流行男歌手
drake | singer | m | ?Drake ~ rapper,concert,album,meme,hip-hop ! pond,duck | a rapper in a studio / 一位录音室里的说唱歌手
eminem | singer | m | Eminem; Snoop Dogg; Jay-Z; Kanye West; Kanye; 坎耶·维斯特; 埃米纳姆; Kendrick Lamar; Travis Scott; Bad Bunny; Tyler the Creator; 吴亦凡 ~ 歌,演唱会; 王嘉尔 | a rapper with a microphone / 一位手持麦克风的说唱歌手
bts | singer | m | ?BTS ~ concert,member,members,k-pop,kpop,army,stage; 防弹少年团 | a boy group in matching suits / 一支穿同款西装的男子组合
blackpink | singer | f | Blackpink; 布莱克粉; Twice组合; NewJeans; 金智秀; 朴彩英; aespa ~ k-pop,concert,member,girl group | a girl group in bold stage outfits / 一支穿舞台装的女子组合
bob-dylan | singer | m | Bob Dylan; Bruce Springsteen; 鲍勃·迪伦 | a folk singer with a harmonica / 一位吹口琴的民谣歌手
paul-mccartney | singer | m | Paul McCartney; Mick Jagger; Elton John; 保罗·麦卡特尼; 埃尔顿·约翰; Coldplay; Ringo Starr; Keith Richards; Rod Stewart; 酷玩乐队 | a veteran rock musician / 一位资深摇滚乐手
jay-chou | singer | m | Jay Chou; 周杰伦; 周董 | a pianist and pop singer / 一位弹钢琴的流行男歌手
andy-lau | singer | m | Andy Lau; Jacky Cheung; 刘德华; 张学友; 郭富城 | a veteran singer and actor / 一位资深歌手兼演员
faye-wong | singer | f | Faye Wong; 王菲 ! 菲薄 | a singer with an airy voice / 一位嗓音空灵的女歌手
gem | singer | f | G.E.M.; 邓紫棋; 蔡依林; 张惠妹; 孙燕姿; 张韶涵; 梁静茹; 那英; 莫文蔚; 田馥甄; 单依纯; 周深 ~ 歌,演唱会,唱 | a powerful pop singer / 一位爆发力强的流行女歌手
jj-lin | singer | m | JJ Lin; 林俊杰; 陈奕迅; 五月天 ~ 乐队,演唱会,阿信; 薛之谦; 李荣浩; 毛不易; 王力宏; 李宗盛; 罗大佑; 张信哲; 周传雄; 萧敬腾 | a pop singer at a piano / 一位坐在琴前的流行男歌手
cui-jian | singer | m | Cui Jian; 崔健; 汪峰; 许巍 | a rock singer with a guitar / 一位弹吉他的摇滚男歌手
young-idols | singer | m | TFBOYS; 易烊千玺; 王俊凯; 王源; 蔡徐坤; 王一博; 肖战; 鹿晗; 张艺兴; 杨洋演员; 张凌赫; 檀健次; 王鹤棣; 白敬亭; 刘昊然; 吴磊演员 | a young idol singer / 一位年轻的偶像男歌手
tom-cruise | actor | m | Tom Cruise; 汤姆·克鲁斯; 阿汤哥 | a daring action actor / 一位敢拼的动作男演员
leonardo-dicaprio | actor | m | Leonardo DiCaprio; DiCaprio; 莱昂纳多·迪卡普里奥 | a leading man in a dinner jacket / 一位穿礼服的男主角
brad-pitt | actor | m | Brad Pitt; George Clooney; 布拉德·皮特; 乔治·克鲁尼; Matt Damon; Tom Hanks; Robert De Niro; Al Pacino; Harrison Ford; Hugh Jackman; Nicolas Cage; Mel Gibson; 马特·达蒙; 汤姆·汉克斯; 休·杰克曼; 尼古拉斯·凯奇 | a rugged leading man / 一位硬朗的男主角
johnny-depp | actor | m | Johnny Depp; 约翰尼·德普 | an eccentric character actor / 一位古怪的性格男演员
keanu-reeves | actor | m | Keanu Reeves; 基努·里维斯 | a long-haired action actor / 一位长发动作男演员
dwayne-johnson | actor | m | Dwayne Johnson; Dwayne The Rock Johnson; 道恩·强森; 巨石强森 | a muscular, smiling actor / 一位健壮爱笑的男演员
robert-downey | actor | m | Robert Downey Jr.; Robert Downey Jr; Robert Downey; 小罗伯特·唐尼 | a witty actor with a goatee / 一位留山羊胡的机智男演员
ryan-gosling | actor | m | Ryan Gosling; Ryan Reynolds; Chris Hemsworth; Chris Evans; Timothée Chalamet; Timothee Chalamet; Tom Holland; Pedro Pascal; 瑞恩·高斯林; 汤姆·霍兰德; Robert Pattinson; Benedict Cumberbatch; Daniel Radcliffe; Cillian Murphy; Austin Butler; Jason Momoa; Vin Diesel; Jason Statham; Henry Cavill; 本尼迪克特·康伯巴奇; 卷福; 基里安·墨菲; 杰森·斯坦森; 亨利·卡维尔 | a charming film actor / 一位迷人的电影男演员
will-smith | actor | m | Will Smith; Denzel Washington; Morgan Freeman; Samuel L. Jackson; 威尔·史密斯; 摩根·弗里曼; Idris Elba; Michael B. Jordan; Jamie Foxx; Eddie Murphy; Kevin Hart; Chris Rock | a charismatic film actor / 一位有魅力的电影男演员
arnold | actor | m | Arnold Schwarzenegger; Schwarzenegger; Sylvester Stallone; 施瓦辛格; 史泰龙 | a bodybuilder actor / 一位健美演员
emma-watson | actor | f | Emma Watson; 艾玛·沃特森 | a bookish actress / 一位书卷气的女演员
emma-stone | actor | f | Emma Stone; Jennifer Lawrence; Margot Robbie; Natalie Portman; 艾玛·斯通; 玛格特·罗比; 娜塔莉·波特曼; Anne Hathaway; Anya Taylor-Joy; Florence Pugh; Jenna Ortega; Sydney Sweeney; Gal Gadot; Millie Bobby Brown; Keira Knightley; Kate Winslet; 安妮·海瑟薇; 盖尔·加朵; 凯特·温丝莱特 | an acclaimed film actress / 一位获奖的电影女演员
scarlett-johansson | actor | f | Scarlett Johansson; 斯嘉丽·约翰逊; 寡姐 | a cool-headed film actress / 一位冷静的电影女演员
angelina-jolie | actor | f | Angelina Jolie; 安吉丽娜·朱莉 | an elegant film actress / 一位优雅的电影女演员
meryl-streep | actor | f | Meryl Streep; Cate Blanchett; Nicole Kidman; Julia Roberts; 梅丽尔·斯特里普; 凯特·布兰切特; Helen Mirren; Judi Dench; Michelle Yeoh; Viola Davis; Sandra Bullock; Jennifer Aniston; Jennifer Lopez; 杨紫琼; 詹妮弗·安妮斯顿 | a distinguished film actress / 一位德高望重的电影女演员
zendaya | actor | f | Zendaya; 赞达亚 | a tall young actress / 一位高挑的年轻女演员
jackie-chan | actor | m | Jackie Chan; 成龙 ! 望子成龙,成龙成凤,鱼化成龙 | a cheerful martial-arts actor / 一位爱笑的武打男演员
jet-li | actor | m | Jet Li; Donnie Yen; 李连杰; 甄子丹; 吴京 | a martial-arts actor / 一位武打男演员
chow-yun-fat | actor | m | Chow Yun-fat; Tony Leung; Stephen Chow; 周润发; 梁朝伟; 周星驰; 葛优; 黄渤; 沈腾; 徐峥; 胡歌; 古天乐; 张国立; 陈道明; 黄晓明; 邓超; 张译; 雷佳音; 王宝强; 岳云鹏; 陈佩斯; 赵本山 | a well-loved film actor / 一位深受喜爱的电影男演员
fan-bingbing | actor | f | Fan Bingbing; Gong Li; Zhang Ziyi; 范冰冰; 巩俐; 章子怡; 赵丽颖; 杨幂; 刘亦菲; 迪丽热巴; 杨紫; 周迅; 舒淇; 孙俪; 唐嫣; 倪妮; 汤唯; 刘诗诗; 赵露思; 虞书欣; 白鹿演员; 鞠婧祎; 关晓彤; 贾玲; 马思纯; 陈冲; 张曼玉; 林青霞; 王祖贤 | an elegant film actress / 一位优雅的电影女演员
shah-rukh-khan | actor | m | Shah Rukh Khan; Aamir Khan; 沙鲁克·汗; 阿米尔·汗 | a romantic film actor / 一位浪漫的电影男演员
donald-trump | politician | m | Donald Trump; President Trump; 特朗普; 川普 | a blond politician in a long tie / 一位打长领带的金发政治人物
joe-biden | politician | m | Joe Biden; 拜登 | a white-haired statesman / 一位白发政治家
barack-obama | politician | m | Barack Obama; Obama; Michelle Obama; 奥巴马 | a calm, eloquent statesman / 一位沉着善言的政治家
hillary-clinton | politician | f | Hillary Clinton; Kamala Harris; Nancy Pelosi; 希拉里; 哈里斯副总统; Giorgia Meloni; Jacinda Ardern; Christine Lagarde; Alexandria Ocasio-Cortez; 梅洛尼; 阿德恩 | a stateswoman in a trouser suit / 一位穿裤装的女政治家
angela-merkel | politician | f | Angela Merkel; Merkel; Ursula von der Leyen; 默克尔 | a sober stateswoman / 一位沉稳的女政治家
emmanuel-macron | politician | m | Emmanuel Macron; Macron; 马克龙 | a young-looking statesman / 一位显年轻的政治家
vladimir-putin | politician | m | Vladimir Putin; Putin; 普京 | a stern statesman / 一位严肃的政治家
zelensky | politician | m | Volodymyr Zelensky; Zelensky; Zelenskyy; 泽连斯基 | a weary leader in plain clothes / 一位衣着朴素的疲惫领导人
xi-jinping | politician | m | Xi Jinping; 习近平 | a statesman in a dark suit / 一位穿深色西装的政治家
narendra-modi | politician | m | Narendra Modi; Justin Trudeau; Boris Johnson; Keir Starmer; Rishi Sunak; Emperor Naruhito; 莫迪总理; 鲍里斯·约翰逊; Olaf Scholz; Friedrich Merz; Pedro Sánchez; Recep Tayyip Erdogan; Erdogan; Benjamin Netanyahu; Netanyahu; Lula da Silva; Javier Milei; Mark Carney; JD Vance; Bernie Sanders; 埃尔多安; 内塔尼亚胡; 朔尔茨; 石破茂 | a statesman at a lectern / 一位站在讲台后的政治家
kim-jong-un | politician | m | Kim Jong-un; Kim Jong Un; 金正恩 | a leader on a balcony / 一位站在阳台上的领导人
king-charles | royal | m | King Charles III; King Charles ! spaniel; Prince William; Prince Harry; 查尔斯三世; 查尔斯国王; 威廉王子; 哈里王子 | a prince in a tweed jacket / 一位穿粗花呢外套的王室成员
kate-middleton | royal | f | Kate Middleton; Princess of Wales; Meghan Markle; 凯特王妃; 梅根王妃 | a princess in a blue coat / 一位穿蓝色大衣的王妃
pope | leader | m | Pope Leo XIV; Pope Leo; Dalai Lama; 教皇良; 达赖喇嘛 | a kindly religious leader / 一位慈祥的宗教领袖
greta-thunberg | leader | f | Greta Thunberg; Malala Yousafzai; Malala; 格蕾塔·通贝里; 马拉拉 | a young campaigner / 一位年轻的倡议者
elon-musk | founder | m | Elon Musk; 埃隆·马斯克; 马斯克 | a restless technology founder / 一位精力旺盛的科技创业者
bill-gates | founder | m | Bill Gates; 比尔·盖茨 | a bespectacled software founder / 一位戴眼镜的软件创业者
mark-zuckerberg | founder | m | Mark Zuckerberg; Zuckerberg; 扎克伯格 | a young software founder in a grey T-shirt / 一位穿灰色T恤的软件创业者
jeff-bezos | founder | m | Jeff Bezos; Bezos; Tim Cook; Sam Altman; Jensen Huang; 贝索斯; 黄仁勋; Satya Nadella; Sundar Pichai; Larry Page; Sergey Brin; Peter Thiel; 纳德拉; 皮查伊; 张一鸣; 王兴 ~ 美团,创始人; 李彦宏; 丁磊; 张朝阳; 俞敏洪 | a company founder on a stage / 一位台上的企业创始人
warren-buffett | founder | m | Warren Buffett; 巴菲特; 李嘉诚 | a thrifty old investor / 一位节俭的老投资人
jack-ma | founder | m | Jack Ma; 马云 ! 马云集; 马化腾; 雷军; 任正非; 刘强东; 董明珠 | a company founder at a tea table / 一位茶桌旁的企业创始人
oprah | host | f | Oprah Winfrey; Oprah; Ellen DeGeneres; 奥普拉; 杨澜 | a warm talk-show host / 一位亲切的脱口秀主持人
kim-kardashian | host | f | Kim Kardashian; Kylie Jenner; Kendall Jenner; Paris Hilton; 金·卡戴珊; 卡戴珊 | a glamorous television celebrity / 一位光鲜的电视名人
mrbeast | host | m | MrBeast; PewDiePie; Joe Rogan; 李佳琦; 罗永浩; 何炅; Jimmy Fallon; Jimmy Kimmel; Stephen Colbert; Trevor Noah; 李子柒; 董宇辉; 撒贝宁; 汪涵; 马东 ~ 主持,奇葩说 | an excited video host / 一位兴奋的视频主播
gordon-ramsay | host | m | Gordon Ramsay; Jamie Oliver; David Attenborough; 戈登·拉姆齐 | a television chef / 一位电视大厨
jk-rowling | author | f | J. K. Rowling; J.K. Rowling; JK Rowling; Margaret Atwood; J·K·罗琳; JK罗琳; Sally Rooney; Zadie Smith; 王安忆; 铁凝; 迟子建 | a novelist with a notebook / 一位拿笔记本的女小说家
stephen-king | author | m | Stephen King; George R. R. Martin; Haruki Murakami; 斯蒂芬·金; 村上春树; 莫言 ! 莫言语; 余华; 刘慈欣; 贾平凹 | a novelist at a desk / 一位书桌前的小说家
lionel-messi | athlete | m | Lionel Messi; Leo Messi; Messi; 莱昂内尔·梅西; 梅西; Luka Modric; Vinícius Júnior; Vinicius Junior; Lamine Yamal; Robert Lewandowski; Mohamed Salah; 莫德里奇; 亚马尔; 萨拉赫 | a small, quick footballer / 一位小个子的灵巧足球运动员
cristiano-ronaldo | athlete | m | Cristiano Ronaldo; Ronaldo; CR7; 克里斯蒂亚诺·罗纳尔多; C罗 | a tall, athletic footballer / 一位高大的足球运动员
neymar | athlete | m | Neymar; Kylian Mbappé; Mbappe; Erling Haaland; David Beckham; 内马尔; 姆巴佩; 哈兰德; 贝克汉姆 | a stylish footballer / 一位时髦的足球运动员
lebron-james | athlete | m | LeBron James; Michael Jordan; Stephen Curry; Shaquille O'Neal; 勒布朗·詹姆斯; 迈克尔·乔丹; 库里三分; 奥尼尔; Kevin Durant; Giannis Antetokounmpo; Luka Doncic; Nikola Jokic; 杜兰特; 字母哥; 东契奇; 斯蒂芬·库里 | a powerful basketball player / 一位强壮的篮球运动员
yao-ming | athlete | m | Yao Ming; 姚明; 易建联 | a towering basketball player / 一位高大的篮球运动员
serena-williams | athlete | f | Serena Williams; Venus Williams; Naomi Osaka; 小威廉姆斯; 大坂直美; Coco Gauff; Iga Swiatek; Aryna Sabalenka; 斯瓦泰克 | a powerful tennis player / 一位强劲的网球女选手
roger-federer | athlete | m | Roger Federer; Rafael Nadal; Novak Djokovic; 费德勒; 纳达尔; 德约科维奇; Carlos Alcaraz; Jannik Sinner; Andy Murray; 阿尔卡拉斯; 辛纳 | a graceful tennis player / 一位优雅的网球选手
young-champions | athlete | f | 郑钦文; 谷爱凌; Eileen Gu; 郎平; 全红婵; 张雨霏; 朱婷女排 | a young champion sportswoman / 一位年轻的女运动冠军
simone-biles | athlete | f | Simone Biles; 西蒙·拜尔斯 | a small, strong gymnast / 一位矫健的体操女选手
usain-bolt | athlete | m | Usain Bolt; 博尔特; 刘翔; 苏炳添; Mo Farah; Eliud Kipchoge; Noah Lyles; Michael Phelps; 菲尔普斯; 孙杨; 潘展乐; 汪顺 | a long-legged sprinter / 一位长腿短跑选手
tiger-woods | athlete | m | Tiger Woods; 老虎伍兹; 泰格·伍兹 | a focused golfer / 一位专注的高尔夫选手
lewis-hamilton | athlete | m | Lewis Hamilton; Max Verstappen; 汉密尔顿; 周冠宇 | a racing driver in overalls / 一位穿赛车服的车手
ma-long | athlete | m | Ma Long; 马龙; 樊振东; 王楚钦; 林丹; 孙颖莎; 马琳 ~ 乒乓; 许昕; 王皓 ~ 乒乓; 谌龙; 石宇奇; 陈梦 ~ 乒乓; 张继科 | a quick table-tennis player / 一位敏捷的乒乓球选手
mike-tyson | athlete | m | Mike Tyson; Conor McGregor; 泰森拳王; 泰森 | a heavyweight boxer / 一位重量级拳手
`;
