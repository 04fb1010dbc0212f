package io.duban.modeling.checking;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a file without trusting it: no document type, no entity, and bounds on everything that can grow. */
final class SafeReader {

    private static final int MOST_BYTES = 2 * 1024 * 1024;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int MOST_LEVELS = 60;
    private static final int MOST_CHARACTERS = 20_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Bytes in which the declaration stands. */
    private static final int HEAD = 200;

    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

    private final XMLStreamReader xml;
    private @Nullable Node root;
    private @Nullable Node current;
    private int depth;
    private int elements;

    private SafeReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Why a file is not read. */
    static final class NotRead extends Exception {

        private static final long serialVersionUID = 1;

        private final transient Finding finding;

        NotRead(Finding finding) {
            super(finding.rule().name());
            this.finding = finding;
        }

        Finding finding() {
            return finding;
        }
    }

    /**
     * The element {@code definitions} of a file of this kind. One in another encoding that says so is read as well, so
     * that everything can be said of it that is wrong.
     */
    static Node read(byte[] file, Standard standard, Findings findings) throws NotRead {
        if (file.length > MOST_BYTES) {
            throw refusal(ModelRule.TOO_LARGE, 0, MOST_BYTES);
        }
        Charset encoding = encoding(file);
        if (!encoding.equals(StandardCharsets.UTF_8)) {
            findings.add(Finding.ofFile(ModelRule.NOT_UTF_8, 1));
        }
        String text = text(file, encoding);
        Node root = parse(text);
        if (!root.tag().namespace().equals(standard.namespace()) || !root.kind().equals("definitions")) {
            throw refusal(standard.another(), root.line());
        }
        standard.check(text, findings);
        return root;
    }

    private static Charset encoding(byte[] file) throws NotRead {
        String head = new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u00FE\u00FF") || head.startsWith("\u00FF\u00FE")) {
            return StandardCharsets.UTF_16;
        }
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            Charset encoding = Charset.forName(declared.group(1));
            return encoding.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : encoding;
        } catch (IllegalArgumentException unknown) {
            throw refusal(ModelRule.NOT_UTF_8, 1);
        }
    }

    private static String text(byte[] file, Charset encoding) throws NotRead {
        try {
            String text = encoding.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw refusal(ModelRule.NOT_UTF_8, 0);
        }
    }

    private static Node parse(String text) throws NotRead {
        XMLStreamReader xml = null;
        try {
            xml = factory().createXMLStreamReader(new StringReader(text));
            return new SafeReader(xml).all();
        } catch (XMLStreamException broken) {
            throw refusal(ModelRule.NOT_XML, line(broken), line(broken));
        } finally {
            close(xml);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("nothing outside the file is read");
        });
        return factory;
    }

    private Node all() throws XMLStreamException, NotRead {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin();
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> characters();
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw here(ModelRule.DOCTYPE);
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> throw here(ModelRule.INSTRUCTION, xml.getPITarget());
                default -> {
                    // comments and white space say nothing
                }
            }
        }
        return Objects.requireNonNull(root, "a document has a root");
    }

    private void begin() throws NotRead {
        if (++depth > MOST_LEVELS) {
            throw here(ModelRule.TOO_DEEP, MOST_LEVELS);
        }
        if (++elements > MOST_ELEMENTS) {
            throw refusal(ModelRule.TOO_MANY_ELEMENTS, line(), MOST_ELEMENTS);
        }
        String namespace = xml.getNamespaceURI();
        Tag tag = new Tag(namespace == null ? "" : namespace, xml.getLocalName());
        current = new Node(tag, line(), current, attributes());
        if (root == null) {
            root = current;
        }
    }

    private Map<String, String> attributes() throws NotRead {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String value = xml.getAttributeValue(i);
            if (value.length() > MOST_CHARACTERS) {
                throw here(ModelRule.TOO_LONG, MOST_CHARACTERS);
            }
            String namespace = xml.getAttributeNamespace(i);
            String name = xml.getAttributeLocalName(i);
            attributes.put(namespace == null || namespace.isEmpty() ? name : "{" + namespace + "}" + name, value);
        }
        return attributes;
    }

    private void end() {
        depth--;
        current = Objects.requireNonNull(current).parent();
    }

    private void characters() throws NotRead {
        if (current != null && !xml.isWhiteSpace()) {
            current.append(xml.getText());
            if (current.text().length() > MOST_CHARACTERS) {
                throw here(ModelRule.TOO_LONG, MOST_CHARACTERS);
            }
        }
    }

    private NotRead here(ModelRule rule, Object... arguments) {
        Object[] withLine = new Object[arguments.length + 1];
        withLine[0] = line();
        System.arraycopy(arguments, 0, withLine, 1, arguments.length);
        return refusal(rule, line(), withLine);
    }

    private static NotRead refusal(ModelRule rule, int line, Object... arguments) {
        return new NotRead(Finding.ofFile(rule, line, arguments));
    }

    private int line() {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    private static int line(XMLStreamException broken) {
        return broken.getLocation() == null
                ? 1
                : Math.max(1, broken.getLocation().getLineNumber());
    }

    private static void close(@Nullable XMLStreamReader xml) {
        try {
            if (xml != null) {
                xml.close();
            }
        } catch (XMLStreamException alreadyRead) {
            throw new IllegalStateException(alreadyRead);
        }
    }
}
