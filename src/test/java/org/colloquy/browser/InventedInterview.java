package org.colloquy.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An invented interview with a lighthouse keeper, of a small grammar: questions and answers. */
final class InventedInterview {
    private static final String[] QUESTIONS = {
        "When did CLAUSE?",
        "Who said that CLAUSE?",
        "Then TIME CLAUSE?",
        "Do you mean CLAUSE?",
        "So CLAUSE, and nobody came?",
        "How could CLAUSE?",
        "Are you sure CLAUSE?",
        "What happened TIME, when CLAUSE?",
    };

    private static final String[] ANSWERS = {
        "CLAUSE.",
        "CLAUSE, and CLAUSE.",
        "CLAUSE because CLAUSE.",
        "No, CLAUSE.",
        "Yes, although CLAUSE.",
        "TIME CLAUSE, so CLAUSE.",
        "If CLAUSE, then CLAUSE.",
        "CLAUSE until CLAUSE.",
        "PLACE, while CLAUSE, CLAUSE.",
        "You know that CLAUSE.",
    };

    private static final String[] CLAUSES = {
        "my PERSON DONE the KIND THING",
        "nobody could WORK a THING PLACE",
        "that KIND THING was KIND TIME",
        "I DONE it PLACE",
        "we DONE every THING TIME",
        "the PERSON from our village DONE THING and THING",
        "they DONE another KIND THING",
        "you would WORK your THING TIME",
        "his PERSON had no THING PLACE",
        "it looked KIND and KIND",
        "some PERSON left this THING PLACE",
    };

    /** What nobody says, though its small words are said all the time. */
    private static final String[] AFTERWARDS = {
        "As the council noted later, this was paid for by a grant and we returned it.",
        "In my memory it rains, and the ferry is late because of the fog.",
        "The word they used on the island for a thing like that is not polite.",
        "I should add that one of us had to sign for the parcel, which never arrived.",
        "And the school, you see, was closed on account of the measles.",
        "My notes say that nobody was told, not the mayor and not me.",
        "So we called it a holiday, with bread and cheese for all.",
        "There is a photograph of it, or there was before the flood.",
        "When the ministry asked, the answer was always the same.",
        "But that is another story, and you should ask the gardeners.",
        "What I mean is the second winter, when the roads were built.",
        "Two of the goats had to be sold, if I am right.",
    };

    private static final String[] THINGS =
            "lamp lens clock bell boat ladder letter window kettle rope engine mirror chart door stove whistle flag bucket compass barrel hammer blanket candle anchor basket saddle drum chimney"
                    .split(" ");
    private static final String[] WORKS =
            "wind clean carry paint mend lift count polish light cover turn empty borrow measure move watch"
                    .split(" ");
    private static final String[] DONE =
            "wound cleaned carried painted mended lifted counted polished lit covered turned emptied borrowed measured moved watched hid sold found needed liked"
                    .split(" ");
    private static final String[] KINDS =
            "heavy broken quiet frozen green careful narrow bright rusty simple strange wooden yellow ancient clever lonely stubborn gentle"
                    .split(" ");
    private static final String[] PERSONS =
            "sister uncle neighbour captain doctor baker teacher cousin sailor pilot widow farmer"
                    .split(" ");
    private static final String[] PLACES = {
        "in the tower",
        "by the harbour",
        "under the roof",
        "behind the wall",
        "on the rocks",
        "at the landing",
        "near the garden",
        "below the gallery",
        "outside",
        "upstairs",
        "across the bay",
        "along the shore",
    };
    private static final String[] TIMES = {
        "in winter",
        "before dawn",
        "every evening",
        "after the storm",
        "on a Sunday",
        "at midnight",
        "all summer",
        "that morning",
        "twelve years ago",
        "yesterday",
        "once",
        "by moonlight",
        "during Lent",
    };

    private static final String SLOT = "(?=\\b[A-Z]{4})|(?<=[A-Z]{4})\\b";

    private final Random chance;

    InventedInterview(long seed) {
        this.chance = new Random(seed);
    }

    /** Returns a turn: a question, or an answer of some sentences. */
    List<String> turn(boolean isQuestion) {
        int count = isQuestion ? 1 : 1 + chance.nextInt(3);
        String[] grammar = isQuestion ? QUESTIONS : ANSWERS;
        String text =
                Stream.generate(() -> sentence(one(grammar)))
                        .limit(count)
                        .collect(Collectors.joining(" "));
        return List.of(text.split(" "));
    }

    /** Returns words that edits put in, one at a time, which nobody says in this order. */
    Supplier<String> others() {
        List<String> rest = new ArrayList<>();
        return () -> {
            if (rest.isEmpty()) {
                rest.addAll(List.of(one(AFTERWARDS).split(" ")));
            }
            return rest.remove(0);
        };
    }

    private String sentence(String pattern) {
        String text = filled(pattern.split(SLOT));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String filled(String[] parts) {
        return Stream.of(parts).map(this::filled).collect(Collectors.joining());
    }

    private String filled(String part) {
        return switch (part) {
            case "THING" -> one(THINGS);
            case "WORK" -> one(WORKS);
            case "CLAUSE" -> filled(one(CLAUSES).split(SLOT));
            case "DONE" -> one(DONE);
            case "KIND" -> one(KINDS);
            case "PERSON" -> one(PERSONS);
            case "PLACE" -> one(PLACES);
            case "TIME" -> one(TIMES);
            default -> part;
        };
    }

    private String one(String[] all) {
        return all[chance.nextInt(all.length)];
    }
}
