package org.colloquy.text.xml;

import java.util.List;
import javax.xml.stream.XMLInputFactory;

/** Reading of XML that nobody trusts: no document type is read, and nothing is fetched. */
public final class XmlInput {
    /**
     * Bounds of the JDK on nesting and on references to characters, which Java 25 sets so low that
     * a long document of Word passes them. Without a document type no entity grows, and who reads
     * bounds nesting as well.
     */
    private static final List<String> BOUNDS =
            List.of(
                    "jdk.xml.maxElementDepth",
                    "jdk.xml.maxGeneralEntitySizeLimit",
                    "jdk.xml.totalEntitySizeLimit",
                    "jdk.xml.entityExpansionLimit");

    private XmlInput() {}

    /** Returns a new factory of readers, the same on every version of Java. */
    public static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        BOUNDS.forEach(bound -> factory.setProperty(bound, "0"));
        return factory;
    }
}
