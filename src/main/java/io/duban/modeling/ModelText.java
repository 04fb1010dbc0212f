package io.duban.modeling;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.modeling.checking.Finding;
import io.duban.modeling.checking.ModelRule;
import io.duban.shared.UnitId;
import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a model from outside: what may be kept as a draft, be it ever so faulty, as long as it can be read
 * without danger and is about the right model.
 */
record ModelText(String source, List<Finding> findings) {

    private static final Set<ModelRule> OF_THE_FILE = filesRules();

    /** Refuses what is empty, is not read by the checks, or is not about this model. */
    static ModelText of(String model, byte[] content, Predicate<UnitId> isOpen) {
        if (content.length == 0) {
            throw new ModelingRefusal.NothingUploaded();
        }
        List<Finding> findings = ModelSource.findings(model, content, isOpen);
        for (Finding finding : findings) {
            if (OF_THE_FILE.contains(finding.rule())) {
                throw new ModelingRefusal.NotReadable(finding);
            }
        }
        String found = idOf(ModelSource.named(model), content);
        if (!found.equals(model)) {
            throw new ModelingRefusal.OtherModel(found, model);
        }
        return new ModelText(new String(content, UTF_8), findings);
    }

    byte[] content() {
        return source.getBytes(UTF_8);
    }

    private static Set<ModelRule> filesRules() {
        Set<ModelRule> rules = EnumSet.range(ModelRule.TOO_LARGE, ModelRule.NOT_DMN);
        rules.add(ModelRule.ONE_PROCESS);
        rules.add(ModelRule.ONE_TABLE);
        return rules;
    }

    /** The id of the first element of this kind in a file that the checks have read; "" where there is none. */
    private static String idOf(QName kind, byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && kind.equals(xml.getName())) {
                    return String.valueOf(xml.getAttributeValue(null, "id"));
                }
            }
            return "";
        } catch (XMLStreamException broken) {
            throw new IllegalArgumentException("read by the checks, and then not", broken);
        }
    }
}
