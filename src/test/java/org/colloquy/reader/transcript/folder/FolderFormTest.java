package org.colloquy.reader.transcript.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.colloquy.model.reading.Dialect;
import org.junit.jupiter.api.Test;

class FolderFormTest {
    private static FoundForms labelled(String shape, String... names) {
        LabelForm form = new LabelForm(shape, shape + " " + names[0], List.of(names));
        return new FoundForms(Dialect.NAMES, form, List.of(), List.of());
    }

    private static FoundForms asked(Dialect dialect) {
        return new FoundForms(dialect, null, List.of(), List.of());
    }

    private static FoundForms thin(List<String> labels, List<Dialect> prompts) {
        return new FoundForms(Dialect.PROSE, null, labels, prompts);
    }

    @Test
    void threeFilesAgreeOnAShapeAndOnWhoComesAgain() {
        FolderForm form =
                FolderForm.of(
                        List.of(
                                labelled("P§:", "ada", "ben"),
                                labelled("P§:", "cleo", "ada"),
                                labelled("P§:", "eve", "eve")));
        assertThat(form.label()).isEqualTo(new LabelForm("P§:", "P§: ada", List.of("ada")));
        assertThat(form.prompts()).isNull();
        assertThat(form.inWords()).isEqualTo("labels like \"P§: ada\"");
        assertThat(form.maySettle(thin(List.of("P§:"), List.of()))).isTrue();
        assertThat(form.maySettle(thin(List.of("P[§]"), List.of(Dialect.NUMBERED)))).isFalse();
    }

    @Test
    void halfOfThoseThatShowAFormMustAgree() {
        List<FoundForms> files = new ArrayList<>(Collections.nCopies(3, labelled("P§:", "ada")));
        files.addAll(Collections.nCopies(40, thin(List.of("P§:"), List.of())));
        files.addAll(Collections.nCopies(3, asked(Dialect.NUMBERED)));
        assertThat(FolderForm.of(files).label()).isNotNull();
        assertThat(FolderForm.of(files).prompts()).isEqualTo(Dialect.NUMBERED);
        files.add(asked(Dialect.HEADINGS));
        assertThat(FolderForm.of(files)).isEqualTo(new FolderForm(null, null));
    }

    @Test
    void theirOrderDoesNotMatter() {
        List<FoundForms> files =
                new ArrayList<>(
                        List.of(
                                labelled("P§:", "ada", "ben"),
                                labelled("P§:", "ben"),
                                labelled("P§:", "cleo"),
                                labelled("P[§]", "ada"),
                                labelled("P[§]", "ada", "ben"),
                                labelled("P[§]", "dora")));
        FolderForm form = FolderForm.of(files);
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(files, random);
            assertThat(FolderForm.of(files)).isEqualTo(form);
        }
    }

    @Test
    void whatIsToldApartHasOtherFacts() {
        LabelForm label = new LabelForm("P§:", "Ada:", List.of("ada"));
        assertThat(
                        List.of(
                                new FolderForm(null, null).facts(),
                                new FolderForm(null, Dialect.ITEMS).facts(),
                                new FolderForm(label, null).facts(),
                                new FolderForm(label, Dialect.ITEMS).facts()))
                .doesNotHaveDuplicates();
    }
}
