package org.colloquy.text.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;

class XmlInputTest {
    private static int characters(String xml) throws XMLStreamException {
        XMLStreamReader reader = XmlInput.factory().createXMLStreamReader(new StringReader(xml));
        int characters = 0;
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.CHARACTERS) {
                characters += reader.getTextLength();
            }
        }
        return characters;
    }

    @Test
    void manyReferencesToCharactersAreRead() throws XMLStreamException {
        assertThat(characters("<a>" + "<b>&amp;&#233;</b>".repeat(200_000) + "</a>"))
                .isEqualTo(400_000);
    }

    @Test
    void deepNestingIsRead() throws XMLStreamException {
        assertThat(characters("<a>".repeat(5_000) + "x" + "</a>".repeat(5_000))).isOne();
    }
}
