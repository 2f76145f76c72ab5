package org.colloquy.site.rendition.citing;

import java.io.IOException;
import java.nio.file.Path;
import org.colloquy.model.corpus.Corpus;
import org.colloquy.reader.CorpusFolderBuilder;
import org.colloquy.reader.CorpusReader;
import org.colloquy.site.rendition.SampleFolder;

/** Corpora whose citations are held against programs and rules that are not ours. */
final class CitedFolder {
    static final String BASE = "https://interviews.example/";

    private CitedFolder() {}

    static Corpus seeds() throws IOException {
        return new CorpusReader().read(Path.of("seeds")).withBaseUrl(BASE);
    }

    /** A transcript, a Korean and a Chinese interview, and one whose names try to be something. */
    static Corpus written(Path folder) {
        return new CorpusFolderBuilder(folder)
                .file(
                        "interviews/transcript.md",
                        """
                        ---
                        title: The light
                        date: 1999-05
                        ---
                        ## Lamps

                        **Ada Byron:** When did the last pilot leave?

                        **Ben van der Quill:** Nobody did.

                        **Ada Byron:** Thank you.
                        """)
                .file(
                        "interviews/korean.md",
                        """
                        ---
                        title: 등대의 밤
                        date: 2022-04-11
                        language: ko
                        publication: 항구 소식
                        interviewers: [이견본]
                        interviewees: [박견본, 남궁견본]
                        tags: [등대]
                        ---
                        ## 언제입니까?

                        밤입니다.
                        """)
                .file(
                        "interviews/chinese.md",
                        """
                        ---
                        title: 灯塔之夜
                        date: 2021
                        language: zh-Hans
                        interviewers: [李样本]
                        interviewees: [欧阳样本, 样本]
                        ---
                        ## 为什么？

                        因为。
                        """)
                .file(
                        "interviews/odd.md",
                        """
                        ---
                        title: "100% of \\"$5\\" & {more} \\\\ #1_2 ~^ -- a|b <i>x</i>, and others"
                        publication: "P & Q }{"
                        interviewees: ["A } and {B", "<b>Eve</b>", "Sons and Daughters, Ltd", "Brack; Ottoline"]
                        interviewers: ["TY  - BOOK", "SAMPLE, Ada"]
                        ---
                        ## Why @misc{?

                        So.
                        """)
                .read()
                .withBaseUrl(BASE);
    }

    /** Some of the samples that lie beside the project; none where there are none. */
    static Corpus samples() {
        return SampleFolder.corpus().withBaseUrl(BASE);
    }
}
