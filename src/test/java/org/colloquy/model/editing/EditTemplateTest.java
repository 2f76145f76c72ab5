package org.colloquy.model.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Addresses of files on a code host and in an editor. */
class EditTemplateTest {

    @Test
    void aPathIsEncoded() {
        EditTemplate host =
                EditTemplate.ofHost("https://code.a.example/edit/main/{path}#L{line}")
                        .orElseThrow();
        assertThat(host.href("talks/über tea?#1 & more.md", "", 12))
                .isEqualTo(
                        "https://code.a.example/edit/main/talks/%C3%BCber%20tea%3F%231%20%26%20more.md#L12");
    }

    @Test
    void anEditorIsAskedByNameOrByTemplate() {
        assertThat(href("vscode")).isEqualTo("vscode://file/home/ida/a%20talk.md:3");
        assertThat(href("IDEA")).isEqualTo("idea://open?file=/home/ida/a%20talk.md&line=3");
        assertThat(href("subl://open?file={file}&row={line}"))
                .isEqualTo("subl://open?file=/home/ida/a%20talk.md&row=3");
    }

    @Test
    void aPathWithADriveIsRooted() {
        assertThat(new EditTemplate("vscode://file{file}").href("a.md", "C:/talks/a.md", 1))
                .isEqualTo("vscode://file/C:/talks/a.md");
    }

    private static String href(String editor) {
        return EditTemplate.ofEditor(editor)
                .orElseThrow()
                .href("a talk.md", "/home/ida/a talk.md", 3);
    }
}
