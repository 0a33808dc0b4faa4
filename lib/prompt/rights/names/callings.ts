// Two more ways to describe a person of each calling without anyone's likeness; f and m. "English / Chinese".

export const callings = `
singer | f | a stage performer in sequins under warm spotlights / 一位暖光下穿亮片装的舞台女表演者 | an invented singer with short silver hair and a red guitar / 一位虚构的银色短发、背红吉他的女歌手
singer | m | a stage performer in a velvet jacket under warm spotlights / 一位暖光下穿丝绒外套的舞台男表演者 | an invented singer with braided hair and a green guitar / 一位虚构的编发、背绿吉他的男歌手
actor | f | a film heroine in an evening gown on a studio set / 一位片场里穿晚礼服的女主角 | an invented actress with a freckled face and a yellow coat / 一位虚构的有雀斑、穿黄大衣的女演员
actor | m | a film hero in a leather jacket on a studio set / 一位片场里穿皮夹克的男主角 | an invented actor with a crooked smile and a green scarf / 一位虚构的歪嘴笑、围绿围巾的男演员
politician | f | a politician in a navy suit at a lectern / 一位讲台前穿藏青套装的女政治人物 | an invented minister with round glasses and a daisy pin / 一位虚构的戴圆眼镜、别雏菊胸针的女部长
politician | m | a politician in a navy suit at a lectern / 一位讲台前穿藏青西装的男政治人物 | an invented minister with a bushy moustache and a bow tie / 一位虚构的浓密胡子、打领结的男部长
royal | f | a lady of a royal house in a feathered hat / 一位戴羽毛帽的王室女眷 | an invented queen of a tiny island kingdom / 一位虚构的小岛王国女王
royal | m | a gentleman of a royal house with medals on his coat / 一位佩戴勋章的王室男子 | an invented king of a tiny island kingdom / 一位虚构的小岛王国国王
leader | f | a young speaker with a raincoat and a hand-painted sign / 一位穿雨衣、举手绘标牌的年轻演说者 | an invented campaigner with a bicycle and a megaphone / 一位虚构的骑车、拿喇叭的倡议者
leader | m | an old man in plain robes raising a hand in greeting / 一位穿素袍、举手致意的老人 | an invented hermit teacher with a walking stick / 一位虚构的拄手杖的隐士导师
founder | f | a business leader in a turtleneck beside a prototype / 一位样机旁穿高领衫的女企业家 | an invented inventor with paint on her sleeves / 一位虚构的袖口沾颜料的女发明家
founder | m | a business leader in a turtleneck beside a prototype / 一位样机旁穿高领衫的男企业家 | an invented inventor with wild grey hair and goggles / 一位虚构的灰发蓬乱、戴护目镜的发明家
host | f | a television presenter on a bright sofa / 一位坐在亮色沙发上的女主持人 | an invented presenter with big earrings and a card in her hand / 一位虚构的戴大耳环、手持卡片的女主持人
host | m | a presenter in a patterned shirt with a microphone / 一位穿花衬衫、拿麦克风的男主持人 | an invented presenter with a purple jacket and a parrot / 一位虚构的穿紫外套、带鹦鹉的主持人
author | f | a writer with ink-stained fingers in a cafe / 一位咖啡馆里手沾墨迹的女作家 | an invented storyteller with a cat and a typewriter / 一位虚构的养猫、用打字机的女作家
author | m | a writer in a cardigan among piles of books / 一位书堆里穿开衫的男作家 | an invented storyteller with a beard and a fountain pen / 一位虚构的留胡子、用钢笔的男作家
athlete | f | a sportswoman in a plain kit, caught in motion / 一位穿素色运动服、动作定格的女运动员 | an invented champion with a striped headband / 一位虚构的戴条纹发带的女冠军
athlete | m | a sportsman in a plain kit, caught in motion / 一位穿素色运动服、动作定格的男运动员 | an invented champion with a striped headband / 一位虚构的戴条纹发带的男冠军
`;
