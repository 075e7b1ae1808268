"""Made-up bibliographic works: the same for the same number, so that corpora are the same bytes on every machine."""
import random
from dataclasses import dataclass

FAMILY = (
    "Aalto Abelsen Acosta Berggren Bianchi Brouwer Castellano Chowdhury Dahl Devereux Eriksson Farkas Ferreira Fontaine "
    "Gallagher Grünwald Haddad Halvorsen Ibarra Iwasaki Jankowski Jørgensen Kaplan Kowalczyk Lefèvre Lindqvist Maddox "
    "Marchetti Müller Nakagawa Novák O'Leary Okafor Pettersson Quintana Rasmussen Rinaldi Sandoval Schröder Sørensen "
    "Takahashi Tamm Uchida Vasquez Verhoeven Walczak Whitcombe Yamamoto Zieliński Zimmermann"
).split()
GIVEN = (
    "Ada Alejandro Anneke Beatriz Bjørn Carys Chiara Dmitri Eleanor Émile Farah Freja Gustav Hana Ingrid Ivo Jürgen Kaori "
    "Klaus Leila Lucía Magnus Marta Nils Noor Oskar Petra Qiang Rosa Sven Tomás Ulla Viktor Wen Yusuf Zofia"
).split()
PARTICLES = ("", "", "", "", "", "", "", "van der ", "de ", "von ")
JOURNALS = [
    ("Journal of Translational Medicine", "J Transl Med", "1479-5876", "10.1186/s12967"),
    ("Frontiers in Physiology", "Front Physiol", "1664-042X", "10.3389/fphys"),
    ("PLOS ONE", "PLoS One", "1932-6203", "10.1371/journal.pone"),
    ("BMC Neurology", "BMC Neurol", "1471-2377", "10.1186/s12883"),
    ("Diagnostics", "Diagnostics (Basel)", "2075-4418", "10.3390/diagnostics"),
    ("Fatigue: Biomedicine, Health & Behavior", "Fatigue", "2164-1846", "10.1080/21641846"),
    ("Journal of Clinical Medicine", "J Clin Med", "2077-0383", "10.3390/jcm"),
    ("Brain, Behavior, and Immunity", "Brain Behav Immun", "0889-1591", "10.1016/j.bbi"),
]
SUBJECTS = (
    "Resting heart rate|Grip strength|Natural killer cell function|Cerebral blood flow|Lactate clearance|Sleep efficiency|"
    "Plasma acylcarnitines|Orthostatic tolerance|Reaction time|Gut microbial diversity|Step count|Muscle oxygenation|"
    "Autonomic balance|Self-rated recovery|Oxygen uptake at the ventilatory threshold"
).split("|")
SETTINGS = (
    "myalgic encephalomyelitis|chronic fatigue syndrome|ME/CFS|long COVID|fibromyalgia|persistent fatigue after infection|"
    "multiple sclerosis|Gulf War illness|healthy ageing"
).split("|")
DESIGNS = (
    "a cross-sectional study|a randomised controlled trial|a prospective cohort|a case-control study|a pilot study|"
    "a two-day exercise protocol|a registry analysis|a qualitative study|a longitudinal follow-up"
).split("|")
SENTENCES = (
    "{S} differed between groups by {n}.{m} units (95% CI {m}.{n} to {n}{m}.1; p = 0.0{m}).|"
    "We measured {s} in {n}{m} patients with {d} and {m}{n} sedentary controls.|"
    "Participants were seen twice, {m} months apart, at a university clinic.|"
    "{S} was associated with the number of hours spent upright, whereas age and sex were not.|"
    "The mechanisms that link {s} to daily functioning in {d} are poorly understood.|"
    "Blood was drawn in the morning and kept at −80 °C until it was analysed in one batch.|"
    "No serious adverse event was seen; {m} participants left the study early.|"
    "Models were adjusted for body mass index, smoking and the season of the visit.|"
    "A follow-up of at least {m}{n} weeks is needed before {s} can be recommended as an outcome.|"
    "Questionnaires covered pain, sleep, mood and cognition; {n}{m} % were complete.|"
    "Findings should be read with care, since the sample was small and came from one region.|"
    "The difference was no longer seen {m} weeks later, when {n}{m} of the participants were measured again.|"
    "Two raters, who did not know the groups, scored the recordings (intraclass correlation 0.{m}{n}).|"
    "Missing values, {n} % of all, were imputed by chained equations, and the main result was the same without them.|"
    "{S} fell with age in both sexes (r = −0.{n}{m}), more steeply in those who had been ill for over {m} years.|"
    "Our data support a larger trial with {s} as the first outcome and daily activity as the second."
).split("|")
PEM = (
    "Symptoms after exertion were recorded for {m} days with a diary; post-exertional malaise was the most frequent one.|"
    "Post-exertional malaise was reported by {n}{m} % of the respondents.|"
    "Whether {s} predicts post-exertional malaise is not known."
).split("|")
CRITERIA = (
    "Patients met the Canadian Consensus Criteria.|"
    "Patients were recruited according to the 1994 CDC (Fukuda) criteria.|"
    "All participants fulfilled the International Consensus Criteria as judged by a physician."
).split("|")
KEYWORDS = (
    "fatigue|exercise test|autonomic nervous system|biomarkers|quality of life|sleep|cognition|inflammation|metabolism|"
    "orthostatic intolerance|rehabilitation|questionnaires"
).split("|")


@dataclass
class Work:
    number: int
    title: str
    authors: list[tuple[str, str]]
    year: int
    month: int
    journal: tuple[str, str, str, str]
    volume: int
    issue: int
    page: int
    doi: str
    pmid: int
    abstract: list[str]
    keywords: list[str]


def work(number: int) -> Work:
    """The work of a number; 19 in 100 abstracts speak of post-exertional malaise and 3 in 100 name a case definition."""
    chance = random.Random(number * 7919 + 17)
    pick = chance.choice
    subject, setting = pick(SUBJECTS), pick(SETTINGS)
    values = {"S": subject, "s": subject[0].lower() + subject[1:] if not subject[:2].isupper() else subject, "d": setting}

    def say(template: str) -> str:
        return template.format(n=chance.randint(1, 9), m=chance.randint(2, 9), **values)

    abstract = [say(sentence) for sentence in chance.sample(SENTENCES, chance.randint(12, 16))]
    if chance.random() < 0.19:
        abstract.insert(chance.randrange(len(abstract)), say(pick(PEM)))
    if chance.random() < 0.03:
        abstract.insert(1, pick(CRITERIA))
    authors = [(pick(PARTICLES) + pick(FAMILY), pick(GIVEN) + (" " + pick("ABCDEFGHJKLM") + "." if chance.random() < 0.4 else ""))
               for _ in range(min(12, 1 + int(chance.expovariate(0.2))))]
    journal, year = pick(JOURNALS), chance.randint(1995, 2026)
    return Work(
        number=number, title=f"{subject} in {setting}: {pick(DESIGNS)} of {chance.randint(12, 480)} people", authors=authors,
        year=year, month=chance.randint(1, 12), journal=journal, volume=year - 1980, issue=chance.randint(1, 12),
        page=chance.randint(1, 1800), doi=f"{journal[3]}.{year}.{100000 + number}", pmid=20_000_000 + number,
        abstract=abstract, keywords=chance.sample(KEYWORDS, chance.randint(3, 6)))
