package io.duban.modeling.checking;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The standards' own schemas, against which the engine holds every model before it reads it: order of elements, types
 * of values.
 */
final class Standard {

    static final Standard BPMN =
            new Standard(Tag.BPMN, "/org/camunda/bpm/model/bpmn/schema/BPMN20.xsd", ModelRule.NOT_BPMN);
    static final Standard DMN = new Standard(Tag.DMN, "/org/camunda/bpm/model/dmn/schema/DMN13.xsd", ModelRule.NOT_DMN);

    private static final int MOST = 20;

    private final String namespace;
    private final Schema schema;
    private final ModelRule another;

    private Standard(String namespace, String file, ModelRule another) {
        this.namespace = namespace;
        this.schema = schema(file);
        this.another = another;
    }

    String namespace() {
        return namespace;
    }

    /** What a file is refused for that is none of this kind. */
    ModelRule another() {
        return another;
    }

    /** Of a text that is known to have no document type. */
    void check(String text, Findings findings) {
        try {
            Validator validator = schema.newValidator();
            validator.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setErrorHandler(new Noting(findings));
            validator.validate(new StreamSource(new StringReader(text)));
        } catch (SAXException broken) {
            findings.add(Finding.ofFile(ModelRule.SCHEMA, 1, 1, String.valueOf(broken.getMessage())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Schema schema(String file) {
        URL standard = Objects.requireNonNull(Standard.class.getResource(file), file);
        try {
            return SchemaFactory.newDefaultInstance().newSchema(standard);
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static final class Noting implements ErrorHandler {

        private final Findings findings;
        private int noted;

        Noting(Findings findings) {
            this.findings = findings;
        }

        @Override
        public void warning(SAXParseException fault) {
            // says nothing about the model
        }

        @Override
        public void error(SAXParseException fault) {
            if (noted++ < MOST) {
                int line = Math.max(1, fault.getLineNumber());
                findings.add(Finding.ofFile(ModelRule.SCHEMA, line, line, String.valueOf(fault.getMessage())));
            }
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }
}
