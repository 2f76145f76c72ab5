package org.colloquy.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The files of the site's own words: all say the same, each as its language wants it. */
class MessageFilesTest {
    private static final Messages ENGLISH = Messages.english();

    /** Numbers among which each plural form of a language occurs that a page can need. */
    private static final int NUMBERS = 200;

    /** Returns what a text asks for: {@code 0} or {@code date}. */
    private static Set<String> values(MessagePattern pattern) {
        Set<String> values = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_NUMBER, ARG_NAME -> values.add(pattern.getSubstring(part));
                default -> {}
            }
        }
        return values;
    }

    /** Returns the cases of each choice by number that a text has: {@code one}, {@code =1}. */
    private static List<Set<String>> choices(MessagePattern pattern) {
        List<Set<String>> choices = new ArrayList<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                Set<String> cases = new HashSet<>();
                int end = pattern.getLimitPartIndex(i);
                for (int j = i + 1; j < end; j++) {
                    if (pattern.getPartType(j) == Part.Type.MSG_START) {
                        j = pattern.getLimitPartIndex(j);
                    } else if (pattern.getPartType(j) == Part.Type.ARG_SELECTOR) {
                        cases.add(pattern.getSubstring(pattern.getPart(j)));
                    }
                }
                choices.add(cases);
            }
        }
        return choices;
    }

    /** Returns the cases that a choice lacks, or has in vain, in a language. */
    private static Set<String> wrongCases(Set<String> cases, Locale locale) {
        PluralRules rules = PluralRules.forLocale(locale);
        Set<String> wrong = new TreeSet<>();
        for (int n = 0; n < NUMBERS; n++) {
            String wanted = rules.select(n);
            if (!cases.contains(wanted) && !cases.contains("=" + n)) {
                wrong.add("lacks " + wanted);
            }
        }
        for (String one : cases) {
            if (!one.startsWith("=") && !rules.getKeywords().contains(one)) {
                wrong.add("has no form " + one);
            }
        }
        return wrong;
    }

    @Test
    void allLanguagesSayTheSame() {
        List<String> wrong = new ArrayList<>();
        for (Messages words : Messages.all()) {
            for (String key : new TreeSet<>(ENGLISH.keys())) {
                if (!words.keys().contains(key)) {
                    wrong.add(words.language() + " lacks " + key + " = " + ENGLISH.text(key));
                }
            }
            for (String key : new TreeSet<>(words.keys())) {
                if (!ENGLISH.keys().contains(key)) {
                    wrong.add(words.language() + " has " + key + ", which English has not");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void allLanguagesPutTheSameValuesIntoWholePatterns() {
        List<String> wrong = new ArrayList<>();
        for (Messages words : Messages.all()) {
            for (String key : new TreeSet<>(words.keys())) {
                String text = words.text(key);
                String where = words.language() + " " + key + " = " + text + ": ";
                try {
                    MessagePattern pattern = new MessagePattern(text);
                    Set<String> asked = values(new MessagePattern(ENGLISH.text(key)));
                    if (!values(pattern).equals(asked)) {
                        wrong.add(where + "values are not " + asked);
                    }
                    for (Set<String> cases : choices(pattern)) {
                        wrongCases(cases, words.locale()).forEach(c -> wrong.add(where + c));
                    }
                } catch (IllegalArgumentException | IndexOutOfBoundsException noPattern) {
                    wrong.add(where + noPattern.getMessage());
                }
                if (text.contains("'") && !key.startsWith("date.")) {
                    wrong.add(where + "a straight apostrophe hides the value behind it");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void eachLanguageHasItsOwnLocale() {
        assertThat(Messages.all())
                .extracting(words -> words.text("locale"))
                .doesNotHaveDuplicates()
                .allSatisfy(
                        locale ->
                                assertThat(Locale.forLanguageTag(locale).toLanguageTag())
                                        .isEqualTo(locale));
    }
}
