// What people choose first and attackers try first: eight characters or more (shorter ones fail by their length),
// in lower case. Gathered by hand from habits: keyboard walks, years, names, pastimes, in several languages.
const words = `
password password1 password12 password123 password1234 password! password1! passw0rd p@ssw0rd p@ssword p@ssword1
pa55word passwort passwort1 motdepasse contrasena wachtwoord mypassword newpassword yourpassword thepassword
changeme changeme1 changeme123 default1 letmein1 letmein123 letmeinnow welcome1 welcome12 welcome123 welcome!
welcome2024 welcome2025 welcome2026 12345678 123456789 1234567890 12345678910 0123456789 123123123 11223344
1122334455 87654321 987654321 9876543210 11112222 12341234 12344321 123454321 123321123 123654789 147258369
159753456 741852963 789456123 135792468 1357924680 2468101214 10203040 1020304050 31415926 314159265 27182818
88888888 66666666 168168168 5201314520 52013140 1314520520 13145200 a12345678 a123456789 aa123456 aa12345678
abc12345 abc123456 abcd1234 abcd12345 abcdefgh abcdefghi 1234abcd 12345abc 123456abc 123abc123 1q2w3e4r 1q2w3e4r5t
1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 zaq12wsx zaq1xsw2 q1w2e3r4 q1w2e3r4t5 qwer1234 qwer12345 1234qwer
12345qwert qwerty12 qwerty123 qwerty1234 qwerty12345 qwertyui qwertyuiop qwerty123456 qazwsx123 qazwsxedc asdfghjk
asdfghjkl asdf1234 asdfasdf asdfqwer zxcvbnm1 zxcvbnm123 zxcvbnm, zxcvasdf qweasdzxc qweasd123 qwe123456 woaini123
woaini520 woaini1314 woaiwojia wodemima nihaoma123 mima123456 iloveyou1 iloveyou2 iloveyou123 iloveyou! loveyou1
iloveu123 trustno1 whatever1 sunshine sunshine1 princess princess1 football football1 baseball baseball1 basketball
superman superman1 batman123 spiderman starwars starwars1 pokemon1 pokemon123 minecraft fortnite dragon12 dragon123
monkey12 monkey123 shadow12 shadow123 master12 master123 michael1 jennifer jennifer1 jordan23 michelle charlie1
samantha danielle victoria elizabeth alexander christian anthony1 jonathan nicholas benjamin computer computer1
internet samsung1 samsung123 google123 facebook facebook1 linkedin twitter1 instagram microsoft windows10 liverpool
liverpool1 chelsea1 arsenal1 manchester barcelona realmadrid juventus corvette mercedes porsche911 ferrari1 mustang1
chocolate butterfly cheesecake blink182 metallica slipknot nirvana1 hellohello hello123 hello1234 helloworld
hi123456 freedom1 forever1 friends1 blessed1 jesuschrist godisgood angel123 lovelove lovely123 babygirl babygirl1
babyboy1 sweetheart summer2024 summer2025 summer2026 winter2024 winter2025 winter2026 spring2025 spring2026
autumn2025 autumn2026 january1 december1 november1 september october1 administrator admin123 admin1234 admin12345
adminadmin admin@123 root1234 rootroot toor1234 test1234 test12345 testtest testing1 testing123 testuser guest123
guest1234 user1234 username demo1234 temp1234 temporary secret12 secret123 secret1234 topsecret access14 access123
login123 loginlogin pass1234 pass12345 passpass password0 password2 password9 passwords qwerty!@ !@#$%^&* !@#$%^&*()
!qaz2wsx opensesame abracadabra correcthorsebatterystaple zaq1zaq1 google12 killer12 killer123 hunter12 hunter123
hockey12 soccer12 soccer123 tigger12 tigger123 pepper12 ginger12 maggie12 buster12 cookie12 cookie123 banana12
banana123 purple12 purple123 orange12 orange123 yellow12 silver12 silver123 golden12 diamond1 snowball rainbow1
unicorn1 pineapple easeleasel easel123 easel1234 drawing1 paintbrush
`;

export const commonPasswords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
