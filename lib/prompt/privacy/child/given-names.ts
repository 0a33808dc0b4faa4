// Given names that children bear today, in many languages. A name that is as often a word, a month or a town is not here:
// it counts only where the text says that somebody is called so.
export const givenNames: ReadonlySet<string> = new Set(
  `Aaliyah Aaron Abigail Abdul Abdullah Adam Adele Adrian Adriana Ahmad Ahmed Aidan Aiden Aisha Aiyana Alan Alana Albert Alejandro
  Alessandro Alessia Alex Alexa Alexander Alexandra Alfie Alice Alicia Alina Alisha Alison Aliyah Allan Alma Alyssa Amaia Amal Amalia
  Amanda Amara Amelia Amelie Amina Amir Amira Amit Amy Ana Ananya Anastasia Andre Andrea Andrei Andrew Andrzej Angela Angelina Angus
  Anika Anita Anja Ann Anna Annabel Anne Annika Anthony Antoine Anton Antonia Antonio Anya Archie Aria Ariana Arjun Arlo Arnav Artem
  Arthur Arya Aryan Asher Ashley Astrid Ava Avery Aya Ayaan Ayla Aylin Ayman Aysha Bartek Beatrice Beatriz Bella Ben Benedict Benjamin
  Bethany Bianca Bilal Billy Bjorn Bobby Brandon Brayden Brendan Brian Brianna Bridget Bruno Bryan Caitlin Caleb Callum Cameron Camila
  Camille Can Carla Carlos Carmen Carolina Caroline Carter Casper Catherine Cecilia Cedric Celeste Celine Charles Charlie Charlotte
  Chiara Chinedu Chloe Chloé Chris Christian Christina Christopher Claire Clara Clémence Connor Conor Cora Cristina Daan Daisy Damian
  Damien Dan Daniel Daniela Danny Dante Daria David Dean Deepak Demi Denis Derek Diana Diego Dilan Dimitri Dmitri Dominic Dominik Dorothy
  Dylan Ebony Eddie Edith Edward Eilidh Eleanor Elena Eleni Eli Eliana Elias Elif Elijah Elin Elise Elisha Eliza Elizabeth Ella Ellen
  Ellie Elliot Elliott Elodie Eloise Elsa Elsie Emil Emilia Emily Emir Emma Emmanuel Emre Enzo Eren Eric Erik Erin Esme Esmeralda Estelle
  Esther Ethan Eva Evan Evangeline Eve Evelyn Evie Ezra Fabian Farah Fatima Fatma Federico Felicia Felicity Felipe Felix Fernando Ffion
  Filip Finlay Finley Finn Fiona Florian Frances Francesca Francesco Frank Frankie Franz Fred Freddie Frederick Freya Frida Gabriel
  Gabriela Gabriella Gareth Gavin Gemma George Georgina Gianluca Gianna Giulia Giovanni Grace Gregory Greta Guillermo Gustav Habib Hailey
  Hamza Hana Hannah Harper Harriet Harrison Harry Harvey Hasan Hassan Hazel Heidi Helen Helena Henrik Henry Hiro Hiroshi Holly Hugo Huda
  Ian Ibrahim Ida Idris Ignacio Igor Iman Imani Imogen Imran Inaya Ines Ingrid Ioana Irene Irina Iris Isaac Isabel Isabella Isabelle Isla
  Ismail Ivan Ivy Iwan Jack Jackie Jacob Jade Jaden Jake Jakob Jakub James Jamie Jamila Jan Jana Jane Janek Jasmin Jasmine Jason Javier
  Jayden Jean Jeff Jeffrey Jenna Jennifer Jenny Jens Jeremy Jesse Jessica Jessie Joan Joanna Joao João Joe Joel Johan Johanna John Johnny
  Jonah Jonas Jonathan Jorge Jose José Josef Joseph Josephine Josh Joshua Joyce Juan Jude Judith Julia Julian Juliana Julie Juliette
  Julius Justin Kai Kaito Kamal Kamila Karen Karim Karin Karina Karl Karolina Kasia Kate Katherine Kathryn Katie Katja Kayla Keira Keith
  Kelly Kenji Kenneth Kevin Khadija Khalid Kiara Kieran Kim Kimberly Kira Kiran Klara Koby Kofi Krishna Kristian Kristina Kwame Kyle Kylie
  Lachlan Laila Lara Lars Latisha Laura Lauren Laurent Layla Lea Leah Leila Leilani Lena Lennart Leo Leon Leona Leonard Leonardo Leonie
  Levi Lewis Lexi Liam Lidia Lila Lili Lilian Liliana Lillian Lilly Lily Lina Linda Linnea Linus Lisa Livia Logan Lola Lorenzo Lotte
  Lottie Louie Louis Louisa Louise Luca Lucas Lucia Lucie Lucy Luis Luisa Luka Lukas Luke Luna Lydia Lyla Maddison Maisie Malachi Malaika
  Malik Manuel Marc Marcel Marco Marcus Margaret Margot Maria Mariam Mariana Marie Marina Mario Marius Marko Marta Martha Martin Martina
  Mary Maryam Mason Mateo Mateusz Mathilda Matilda Matteo Matthew Matthias Maurice Max Maximilian Maya Megan Mehdi Mehmet Meera Mei Melanie
  Melis Melissa Meryem Mia Michael Michal Michelle Miguel Mika Mikael Mikhail Mila Milan Milena Millie Milo Mina Miriam Mohamed Mohammad
  Mohammed Molly Monica Monika Morgan Moritz Muhammad Musa Mustafa Myra Nadia Naomi Nasir Natalia Natalie Natasha Nathan Nathaniel Nayla
  Neha Neil Nia Niamh Nicholas Nick Nicola Nicolas Nicole Niko Nikolai Nikita Nils Nina Noah Noel Noemi Noor Nora Noura Nur Oisin Oleg
  Olga Oliver Olivia Ollie Omar Orla Oscar Oskar Osman Otis Otto Owen Pablo Paige Pascal Patricia Patrick Patryk Paul Paula Pauline Pavel
  Pedro Penelope Peter Petra Philip Philippa Phoebe Pierre Pippa Piotr Poppy Pranav Preeti Priya Quentin Quinn Rachel Rafael Raheem Rahul
  Raj Rajesh Ralph Rania Raphael Rashid Raul Rayan Reuben Rebecca Reece Rhys Ricardo Richard Rita Riya Robert Roberto Robin Rohan Roman
  Romeo Ronan Rosa Rosie Rowan Roxana Ruby Ruben Rufus Ryan Sabrina Sadia Said Saida Salim Salma Sam Samantha Samir Samira Samuel Sandra
  Sanjay Sara Sarah Saskia Sean Sebastian Selena Selin Serena Sergei Seth Shane Shannon Shreya Sienna Sigrid Simon Simone Sina Sofia Sofie
  Solomon Sonia Sophia Sophie Soren Stefan Stella Stephanie Stephen Steven Stuart Sunita Susan Susanna Svetlana Sven Tamara Tanja Tanya
  Tara Tariq Tatiana Ted Teresa Tessa Thea Theo Theodore Theresa Thomas Tilly Tim Timothy Tobias Toby Tom Tomas Tomasz Tommy Tristan Tyler
  Umar Una Uma Valentina Valeria Vanessa Vera Veronica Vesna Victor Victoria Vihaan Vikram Viktor Viktoria Vincent Viola Violet Vivian
  Vlad Vladimir Wanda Wei William Willow Xavier Ximena Yara Yasmin Yasmine Yasmina Ying Yuki Yuna Yusuf Yves Yvonne Zac Zach Zachary Zahra
  Zainab Zara Zayn Zeynep Zoe Zoë Zofia Zuri`
    .split(/\s+/)
    .filter((name) => name !== "Can" && name !== "Said" && name !== "Una"),
);

/** Those whom a school may put on its wall. */
export const famousPeople: readonly string[] = [
  "Marie Curie",
  "Albert Einstein",
  "Isaac Newton",
  "Charles Darwin",
  "Rosa Parks",
  "Nelson Mandela",
  "Martin Luther King",
  "Leonardo da Vinci",
  "Ada Lovelace",
  "Alan Turing",
  "Stephen Hawking",
  "Jane Austen",
  "William Shakespeare",
  "Emily Dickinson",
  "Charles Dickens",
  "Anne Frank",
  "Frida Kahlo",
  "Pablo Picasso",
  "Vincent van Gogh",
  "Claude Monet",
  "Florence Nightingale",
  "Helen Keller",
  "Abraham Lincoln",
  "George Washington",
  "Thomas Edison",
  "Nikola Tesla",
  "Amelia Earhart",
  "Neil Armstrong",
  "Harriet Tubman",
  "Maria Montessori",
  "Roald Dahl",
  "Beatrix Potter",
  "Harry Potter",
  "Peter Pan",
  "Robin Hood",
  "Peter Rabbit",
  "Queen Victoria",
  "King Arthur",
  "Jane Goodall",
  "Mary Seacole",
  "Galileo Galilei",
  "Louis Pasteur",
  "Louis Braille",
  "Tom Sawyer",
  "Alice in Wonderland",
  "Oliver Twist",
  "Charlie Brown",
  "David Attenborough",
  "Greta Thunberg",
];
