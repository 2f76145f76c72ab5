package org.colloquy.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.quotation.words.Negations;
import org.colloquy.quotation.words.WordRow;
import org.colloquy.search.index.EntryExtractor;
import org.jspecify.annotations.Nullable;

/**
 * Generator of quotations that carry their truth: each is made from a sentence of the corpus by one
 * change that is known, or from none. It knows nothing of how quotations are judged: whether words
 * stand in the corpus it looks up in the letters and digits of all of it.
 */
final class QuotationGenerator {
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])\\d{1,6}(?![\\d.,]*\\d)");

    private final Random random;
    private final List<SpokenSentence> pool;
    private final List<SpokenSentence> all;
    private final String bare;
    private final String language;
    private final QuotationFrames frames;
    private final List<String> people;
    private final List<QuotationCase> cases = new ArrayList<>();
    private int turn;

    QuotationGenerator(Corpus corpus, String language, long seed) {
        this.random = new Random(seed);
        this.language = language;
        this.frames = QuotationFrames.of(language);
        this.all = SpokenSentence.all(corpus);
        this.bare =
                corpus.interviews().stream()
                        .flatMap(one -> EntryExtractor.of(corpus, one).all())
                        .map(entry -> SpokenSentence.bare(entry.text()))
                        .collect(Collectors.joining("\n"));
        this.pool =
                new ArrayList<>(
                        all.stream().filter(one -> one.language().equals(language)).toList());
        Collections.shuffle(pool, random);
        Set<String> names = new TreeSet<>();
        pool.forEach(one -> names.addAll(one.entry().people()));
        this.people = names.stream().filter(QuotationGenerator::isFullName).toList();
    }

    /** Says whether a name is one that a draft can be understood by. */
    private static boolean isFullName(String name) {
        return name.matches("\\p{Lu}[\\p{L}'’-]+( \\p{Lu}[\\p{L}'’.-]*)* \\p{Lu}[\\p{L}'’-]+")
                || name.matches("[\\p{IsHan}\\p{IsHangul}]{2,4}");
    }

    private int count(String words) {
        String sought = SpokenSentence.bare(words);
        int at = bare.indexOf(sought);
        return at < 0 ? 0 : bare.indexOf(sought, at + 1) < 0 ? 1 : 2;
    }

    /** The numbers of quotations of each kind that are wanted. */
    record Wanted(
            int exact,
            int shortened,
            int altered,
            int denied,
            int numbers,
            int joined,
            int others,
            int invented) {}

    /**
     * Makes quotations. Where the sentences do not give as many of a kind as are wanted, exact ones
     * and ones with an altered word stand for them.
     */
    List<QuotationCase> cases(Wanted wanted) {
        make(wanted.numbers(), this::numberChanged);
        make(wanted.denied(), this::denialDropped);
        make(wanted.others(), this::attributed);
        make(wanted.shortened(), this::shortened);
        make(wanted.joined(), this::joined);
        make(wanted.altered(), this::wordAltered);
        make(wanted.exact(), this::exact);
        frames.invented().stream().limit(wanted.invented()).forEach(this::invented);
        int sum =
                wanted.exact()
                        + wanted.shortened()
                        + wanted.altered()
                        + wanted.denied()
                        + wanted.numbers()
                        + wanted.joined()
                        + wanted.others()
                        + wanted.invented();
        while (cases.size() < sum && !pool.isEmpty()) {
            make(1, cases.size() % 2 == 0 ? this::exact : this::wordAltered);
        }
        return cases;
    }

    private void make(int wanted, Function<SpokenSentence, Optional<QuotationCase>> maker) {
        int made = 0;
        for (int i = 0; i < pool.size() && made < wanted; i++) {
            if (count(pool.get(i).words()) != 1) {
                pool.remove(i--);
                continue;
            }
            Optional<QuotationCase> one = maker.apply(pool.get(i));
            if (one.isPresent()) {
                cases.add(one.get());
                pool.remove(i--);
                made++;
            }
        }
    }

    private QuotationCase made(
            String making,
            String verdict,
            String words,
            @Nullable String name,
            @Nullable SpokenSentence from) {
        List<String> ways = name == null ? frames.marked() : frames.named();
        String way = ways.get(turn++ % ways.size());
        boolean goesOn = name != null && !way.contains("%1$s.");
        String inside = goesOn ? words.replaceFirst("[.。]$", "") : words;
        String paragraph = name == null ? way.formatted(inside) : way.formatted(inside, name);
        return new QuotationCase(
                making,
                verdict,
                language,
                inside,
                paragraph,
                from == null ? null : from.slug(),
                from == null ? null : from.locator());
    }

    private Optional<QuotationCase> exact(SpokenSentence one) {
        String own = one.entry().people().size() == 1 ? one.entry().people().get(0) : null;
        String name = own != null && isFullName(own) && random.nextBoolean() ? own : null;
        String words = one.words();
        int way = random.nextInt(5);
        String said =
                switch (way) {
                    case 0 -> words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
                    case 1 ->
                            words.replace('’', '\'')
                                    .replace("—", " – ")
                                    .replaceFirst(" ", "\u00A0");
                    case 2 -> words.replace('\'', '’').replace(" – ", " — ");
                    case 3 -> clause(one);
                    default -> words;
                };
        return Optional.of(made("exact " + way, "exact", said, name, one));
    }

    /** Returns a part of a sentence, cut between words or at a comma. */
    private String clause(SpokenSentence one) {
        if (!one.isSpaced()) {
            String[] parts = one.words().split("(?<=[，、])");
            String first = parts[0].replaceAll("[，、]$", "");
            return first.length() >= 8 ? first : one.words();
        }
        String[] words = one.words().split(" ");
        int from = words.length > 10 ? 2 : 1;
        List<String> part = List.of(words).subList(from, words.length - 1);
        String said = String.join(" ", part).replaceAll("[,;:]$", "");
        // A cut beside a dash would leave it without its other side.
        return said.matches("(?s)[\\p{L}\\p{N}].*[\\p{L}\\p{N}]") ? said : one.words();
    }

    private Optional<QuotationCase> shortened(SpokenSentence one) {
        String gap = frames.gaps().get(random.nextInt(frames.gaps().size()));
        int way = random.nextInt(3);
        if (way == 0) {
            Optional<SpokenSentence> later =
                    all.stream()
                            .filter(other -> other.entry().equals(one.entry()))
                            .filter(other -> other.place() > one.place() + 1)
                            .findFirst();
            if (later.isPresent()) {
                String words = one.words() + " " + gap + " " + later.get().words();
                return Optional.of(made("shortened over sentences", "shortened", words, null, one));
            }
        }
        if (way != 1 && Negations.of(language).isAmong(WordRow.of(one.words()).words())) {
            return Optional.empty(); // What is left out could be the negation.
        }
        String words = way == 1 ? bracketed(one) : gapped(one, gap);
        return count(words) > 0
                ? Optional.empty()
                : Optional.of(
                        made(way == 1 ? "bracketed" : "shortened", "shortened", words, null, one));
    }

    private String gapped(SpokenSentence one, String gap) {
        if (!one.isSpaced()) {
            String words = one.words();
            int third = words.length() / 3;
            // Dots inside a word of Latin letters would leave no words out, but cut one.
            if (!isSign(words, third - 1) || !isSign(words, third + 3)) {
                return one.words();
            }
            return words.substring(0, third) + gap + words.substring(third + 3);
        }
        List<String> words = new ArrayList<>(List.of(one.words().split(" ")));
        int at = words.size() / 2 - 1;
        String before = words.get(at - 1).replaceAll("[^\\p{L}\\p{N}]+$", "");
        words.set(at - 1, before);
        words.subList(at, at + 2).clear();
        words.add(at, gap);
        return String.join(" ", words);
    }

    /** Says whether a sign of a script without blanks stands at a place. */
    private static boolean isSign(String words, int at) {
        return words.substring(at, at + 1).matches("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");
    }

    private String bracketed(SpokenSentence one) {
        if (!one.isSpaced()) {
            String words = one.words();
            int half = words.length() / 2;
            return words.substring(0, half) + "[这里]" + words.substring(half + 1);
        }
        List<String> words = new ArrayList<>(List.of(one.words().split(" ")));
        int at = words.size() / 2;
        while (at < words.size() - 2 && !words.get(at).matches("\\p{L}+")) {
            at++;
        }
        words.set(at, "[" + Map.of("ko", "그것").getOrDefault(language, "it") + "]");
        return String.join(" ", words);
    }

    private Optional<QuotationCase> altered(
            String making, SpokenSentence one, @Nullable String words) {
        boolean isSame =
                words == null
                        || SpokenSentence.bare(words).equals(SpokenSentence.bare(one.words()))
                        || count(words) > 0;
        return words == null || isSame
                ? Optional.empty()
                : Optional.of(made(making, "altered", words.replaceAll(" {2,}", " "), null, one));
    }

    private Optional<QuotationCase> wordAltered(SpokenSentence one) {
        return altered("one word altered", one, withOtherWord(one));
    }

    /** Returns a sentence with a word of another in the middle; null where none fits. */
    @Nullable String withOtherWord(SpokenSentence one) {
        SpokenSentence other = pool.get(random.nextInt(pool.size()));
        if (!one.isSpaced()) {
            int at = one.words().length() / 2;
            String mid = one.words().substring(at, at + 1);
            String sign =
                    other.words()
                            .codePoints()
                            .filter(
                                    c ->
                                            Character.UnicodeScript.of(c)
                                                    == Character.UnicodeScript.HAN)
                            .mapToObj(Character::toString)
                            .filter(c -> !c.equals(mid))
                            .findFirst()
                            .orElse(null);
            return sign == null || !isSign(one.words(), at)
                    ? null
                    : one.words().substring(0, at) + sign + one.words().substring(at + 1);
        }
        List<String> words = new ArrayList<>(List.of(one.words().split(" ")));
        Predicate<String> plain = word -> word.matches("\\p{L}{2,}");
        int at = words.size() / 2;
        String put =
                List.of(other.words().split(" ")).stream()
                        .filter(plain)
                        .filter(word -> !word.equalsIgnoreCase(words.get(at)))
                        .skip(1)
                        .findFirst()
                        .orElse(null);
        if (put == null || !plain.test(words.get(at))) {
            return null;
        }
        words.set(at, put);
        return String.join(" ", words);
    }

    private Optional<QuotationCase> denialDropped(SpokenSentence one) {
        for (Map.Entry<Pattern, String> denial : frames.denials().entrySet()) {
            Matcher found = denial.getKey().matcher(one.words());
            if (found.find() && found.start() > 0) {
                String words = found.replaceFirst(denial.getValue());
                return altered("negation dropped", one, words);
            }
        }
        return Optional.empty();
    }

    private Optional<QuotationCase> numberChanged(SpokenSentence one) {
        Matcher number = NUMBER.matcher(one.words());
        if (!number.find()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(number.group());
        String words =
                one.words().substring(0, number.start())
                        + (value + 1)
                        + one.words().substring(number.end());
        return altered("number changed", one, words);
    }

    private Optional<QuotationCase> joined(SpokenSentence one) {
        SpokenSentence other = pool.get(random.nextInt(pool.size()));
        boolean isFar =
                !other.entry().interview().equals(one.entry().interview())
                        || !other.entry().locator().whole().equals(one.entry().locator().whole());
        if (!isFar || other.isSpaced() != one.isSpaced()) {
            return Optional.empty();
        }
        boolean isSame = other.entry().interview().equals(one.entry().interview());
        int way = random.nextInt(3);
        String words;
        if (way == 0 && !isSame) {
            String gap = frames.gaps().get(random.nextInt(frames.gaps().size()));
            words = one.words() + " " + gap + " " + other.words();
        } else if (way == 1 && one.isSpaced()) {
            String[] begin = one.words().split(" ");
            String[] end = other.words().split(" ");
            words =
                    String.join(" ", List.of(begin).subList(0, begin.length - 2))
                            + " "
                            + String.join(" ", List.of(end).subList(2, end.length));
        } else {
            words = one.words() + (one.isSpaced() ? " " : "") + other.words();
        }
        return count(words) > 0
                ? Optional.empty()
                : Optional.of(made("joined " + way, "joined", words, null, one));
    }

    private Optional<QuotationCase> attributed(SpokenSentence one) {
        List<String> own = one.entry().people();
        if (own.isEmpty() || !own.stream().allMatch(QuotationGenerator::isFullName)) {
            return Optional.empty();
        }
        List<String> strangers =
                people.stream()
                        .filter(name -> own.stream().noneMatch(o -> isNear(o, name)))
                        .toList();
        if (strangers.isEmpty()) {
            return Optional.empty();
        }
        String name = strangers.get(random.nextInt(strangers.size()));
        return Optional.of(made("attributed to another", "other-speaker", one.words(), name, one));
    }

    /** Says whether two names share a word, so that one may be the other. */
    private static boolean isNear(String one, String other) {
        Set<String> words = new TreeSet<>(List.of(one.split(" ")));
        return List.of(other.split(" ")).stream().anyMatch(words::contains);
    }

    private void invented(String words) {
        if (count(words) > 0) {
            throw new IllegalStateException("somebody said " + words);
        }
        cases.add(made("invented", "not-found", words, null, null));
    }

    /** Returns a case of words that stood here before an edit. */
    static QuotationCase earlier(SpokenSentence one, int turn) {
        QuotationFrames frames = QuotationFrames.of(one.language());
        String way = frames.marked().get(turn % frames.marked().size());
        return new QuotationCase(
                "before an edit",
                "earlier-edition",
                one.language(),
                one.words(),
                way.formatted(one.words()),
                one.slug(),
                one.locator());
    }

    /** Returns the sentences of the language that are still unused, in the order of the draw. */
    Stream<SpokenSentence> rest() {
        return pool.stream().filter(one -> count(one.words()) == 1);
    }
}
