package org.colloquy.reader.transcript.folder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colloquy.model.reading.Dialect;
import org.colloquy.model.reading.InterviewForm;
import org.jspecify.annotations.Nullable;

/**
 * Agreement of the files of one folder: the shape of their labels, the dialect of their prompts. It
 * settles a file that has one turn or two, in which nothing can come again.
 *
 * <p>The hard case is order: if each file that is settled could settle others, the reading of a
 * file would depend on which was read first. So there are two steps, and no third.
 *
 * <ol>
 *   <li>Each file is read alone, and its {@linkplain FoundForms forms} are kept with that reading.
 *       They depend on nothing beside the file.
 *   <li>What the sure ones of a folder agree on is made of their forms, whatever their order. A
 *       thin file that has such a shape is read again with that. Its second reading is named by the
 *       agreement too, so that an edit elsewhere reads it again only if the agreement is another.
 * </ol>
 *
 * <p>At least three files must agree, and half of those that show a form at all. Names count that
 * label turns in two of them: a host.
 *
 * <p>Rejected: a pass over all texts before the first reading, which costs as much as the labels of
 * every file cost, where thin files are few.
 *
 * @param label the shape of labels; null if there is no such agreement
 * @param prompts the dialect of prompts; null if there is no such agreement
 */
public record FolderForm(@Nullable LabelForm label, @Nullable Dialect prompts) {
    private static final int LEAST_FILES = 3;

    /** Returns what files agree on; nothing in it if they do not. */
    public static FolderForm of(Collection<FoundForms> files) {
        List<FoundForms> sure = files.stream().filter(FoundForms::isSure).toList();
        List<LabelForm> labels =
                sure.stream().flatMap(f -> Optional.ofNullable(f.label()).stream()).toList();
        List<Dialect> prompts =
                sure.stream()
                        .map(FoundForms::dialect)
                        .filter(dialect -> dialect.form() == InterviewForm.QUESTIONS)
                        .toList();
        return new FolderForm(
                agreed(labels, LabelForm::shape, sure.size())
                        .map(shape -> merged(shape, labels))
                        .orElse(null),
                agreed(prompts, dialect -> dialect, sure.size()).orElse(null));
    }

    /** Returns the value that most have; of equals, the first in order. */
    private static <T, V extends Comparable<V>> Optional<V> agreed(
            List<T> all, Function<T, V> value, int files) {
        Map<V, Integer> counts = new TreeMap<>();
        all.forEach(one -> counts.merge(value.apply(one), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(one -> one.getValue() >= LEAST_FILES && one.getValue() * 2 >= files)
                .max(
                        Map.Entry.<V, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static LabelForm merged(String shape, List<LabelForm> all) {
        List<LabelForm> alike = all.stream().filter(form -> form.shape().equals(shape)).toList();
        Map<String, Integer> files = new TreeMap<>();
        alike.forEach(
                form ->
                        form.names().stream()
                                .distinct()
                                .forEach(n -> files.merge(n, 1, Integer::sum)));
        List<String> again =
                files.entrySet().stream()
                        .filter(name -> name.getValue() > 1)
                        .map(Map.Entry::getKey)
                        .toList();
        String example = alike.stream().map(LabelForm::example).min(String::compareTo).orElse("");
        return new LabelForm(shape, example, again);
    }

    /** Tells whether it may settle a file. */
    public boolean maySettle(FoundForms thin) {
        return (label != null && thin.openLabels().contains(label.shape()))
                || (prompts != null && thin.openPrompts().contains(prompts));
    }

    /**
     * Returns all of it as texts, in a fixed order: equal ones have the same, others have others.
     */
    public List<String> facts() {
        List<String> facts = new ArrayList<>();
        facts.add(prompts == null ? "" : prompts.name());
        if (label != null) {
            facts.add(label.shape());
            facts.add(label.example());
            facts.addAll(label.names());
        }
        return facts;
    }

    /** Returns what the files agree on, in words for an editor. */
    public String inWords() {
        return Stream.of(
                        Optional.ofNullable(label)
                                .map(form -> "labels like \"" + form.example() + "\""),
                        Optional.ofNullable(prompts).map(dialect -> dialect.word()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
