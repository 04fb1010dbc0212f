package io.duban.modeling.checking;

import io.duban.modeling.vocabulary.Condition;
import io.duban.modeling.vocabulary.DueRule;
import io.duban.modeling.vocabulary.Party;
import io.duban.modeling.vocabulary.Phase;
import io.duban.modeling.vocabulary.Property;
import io.duban.modeling.vocabulary.SystemWork;
import io.duban.modeling.vocabulary.Units;
import io.duban.shared.Role;
import io.duban.shared.UnitId;
import io.duban.work.Asks;
import io.duban.work.Block;
import io.duban.work.Block.About;
import io.duban.work.Lateness;
import io.duban.work.Whose;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether what the elements say of themselves are words that there are, and whether everything is said that has to be.
 */
final class Saying {

    /** Which wait for one unit each. */
    private static final Set<Block> OF_UNITS = EnumSet.of(
            Block.GIVE_OPINION,
            Block.SIGN_FOR,
            Block.ANSWER_OBJECTION,
            Block.DECIDE_SILENCE,
            Block.WRITE_REPORT,
            Block.DECIDE_UNIT_REPORT);

    /** One is asked, and another may do it instead. */
    private static final int MOST_ROLES = 2;

    private final Findings findings;
    private final WordChecks words;
    private final Predicate<UnitId> isOpen;

    private Saying(Findings findings, WordChecks words, Predicate<UnitId> isOpen) {
        this.findings = findings;
        this.words = words;
        this.isOpen = isOpen;
    }

    static void check(Drawn drawn, Findings findings, Predicate<UnitId> isOpen) {
        Saying saying = new Saying(findings, new WordChecks(drawn, findings), isOpen);
        drawn.nodes().forEach(saying::node);
        drawn.flows().forEach(flow -> {
            saying.words.word(flow, Property.WHEN, Condition.values());
            saying.words.word(flow, Property.UNLESS, Condition.values());
        });
    }

    private void node(Node node) {
        each(node);
        switch (node.kind()) {
            case "userTask" -> step(node);
            case "serviceTask" -> {
                words.must(node, Property.DOES);
                words.word(node, Property.DOES, SystemWork.values());
            }
            case "intermediateCatchEvent", "boundaryEvent" -> timer(node);
            default -> {
                // gateways, starts and ends say nothing but their names
            }
        }
    }

    private void step(Node step) {
        List.of(Property.BLOCK, Property.FOR, Property.UNTIL, Property.LATE)
                .forEach(property -> words.must(step, property));
        words.said(step, Property.BLOCK, name -> block(step, name));
        words.said(step, Property.FOR, text -> party(step, text));
        date(step, Property.UNTIL);
        words.said(step, Property.LATE, name -> {
            String all = WordChecks.words(
                    Arrays.stream(Lateness.values()).map(late -> late.name().toLowerCase(Locale.ROOT)));
            findings.check(
                    Stream.of(all.split(WordChecks.BETWEEN)).anyMatch(name::equals),
                    ModelRule.WORD_UNKNOWN,
                    step,
                    Property.LATE.fieldName(),
                    name,
                    all);
        });
        words.said(
                step, Property.ASKS, text -> Arrays.stream(text.split(",", -1)).forEach(one -> asks(step, one)));
        words.said(step, Property.RETURNABLE, said -> returnable(step, said));
        phase(step);
    }

    private void returnable(Node step, String said) {
        String property = Property.RETURNABLE.fieldName();
        findings.check(said.equals(Property.NO), ModelRule.WORD_UNKNOWN, step, property, said, Property.NO);
    }

    private void asks(Node step, String written) {
        String property = Property.ASKS.fieldName();
        Asks.Thing thing = Asks.thing(written).orElse(null);
        if (thing == null) {
            String all = WordChecks.words(Arrays.stream(Asks.Thing.values()).map(Asks.Thing::modelName));
            findings.at(ModelRule.WORD_UNKNOWN, step, property, written, all);
            return;
        }
        words.said(
                step,
                Property.BLOCK,
                name -> findings.check(
                        Arrays.stream(Block.values())
                                .filter(block -> block.modelName().equals(name))
                                .allMatch(thing::isHeardAt),
                        ModelRule.WORD_MISPLACED,
                        step,
                        property,
                        written));
    }

    private void block(Node step, String name) {
        Block block = Arrays.stream(Block.values())
                .filter(one -> one.modelName().equals(name))
                .findFirst()
                .orElse(null);
        if (block == null) {
            String all = WordChecks.words(Arrays.stream(Block.values())
                    .filter(one -> words.isAbout(Set.of(one.about())))
                    .map(Block::modelName));
            findings.at(ModelRule.WORD_UNKNOWN, step, Property.BLOCK.fieldName(), name, all);
            return;
        }
        findings.check(
                words.isAbout(Set.of(block.about())), ModelRule.WORD_MISPLACED, step, Property.BLOCK.fieldName(), name);
        if (OF_UNITS.contains(block)) {
            forOneUnit(step, Property.BLOCK, name);
        }
    }

    private void party(Node step, String text) {
        String[] parts = text.split(":", 2);
        if (Whose.isNamed(parts[0])) {
            named(step, parts[0]);
        } else {
            words.word(step, Property.FOR, Party.values(), parts[0]);
        }
        if (parts[0].equals(Party.UNIT.word())) {
            forOneUnit(step, Property.FOR, text);
        }
        List<String> roles = parts.length < 2
                ? List.of()
                : Arrays.stream(parts[1].split(",", -1)).map(String::strip).toList();
        Set<String> known = Arrays.stream(Role.values())
                .filter(Role::isLine)
                .map(Role::name)
                .collect(Collectors.toSet());
        boolean fits = !roles.isEmpty()
                && roles.size() <= MOST_ROLES
                && known.containsAll(roles)
                && Set.copyOf(roles).size() == roles.size();
        findings.check(fits, ModelRule.ROLE_UNKNOWN, step, text, WordChecks.words(known.stream()));
    }

    private void named(Node step, String word) {
        Set<About> about = EnumSet.allOf(About.class);
        about.removeIf(one -> !Party.mayBeNamed(one));
        findings.check(words.isAbout(about), ModelRule.WORD_MISPLACED, step, Property.FOR.fieldName(), word);
        findings.check(Whose.unitNamed(word).filter(isOpen).isPresent(), ModelRule.UNIT_UNKNOWN, step, word);
    }

    private void forOneUnit(Node step, Property property, String value) {
        findings.check(
                Kinds.around(step).anyMatch(Kinds::isForEach),
                ModelRule.UNIT_OUTSIDE,
                step,
                property.fieldName() + " = " + value);
    }

    private void date(Node node, Property property) {
        words.said(node, property, word -> {
            if (word.startsWith(DueRule.WITHIN) && DueRule.workingDays(word).isPresent()) {
                return;
            }
            words.word(node, property, DueRule.values(), word);
            if (word.equals(DueRule.SIGNING.word())) {
                forOneUnit(node, property, word);
            }
        });
    }

    private void timer(Node event) {
        if (Kinds.isTimer(event)) {
            words.must(event, Property.AT);
        } else {
            findings.check(event.said(Property.AT).isEmpty(), ModelRule.PROPERTY, event, Property.AT.fieldName());
        }
        date(event, Property.AT);
        phase(event);
    }

    private void phase(Node node) {
        words.said(node, Property.PHASE, name -> {
            String property = Property.PHASE.fieldName();
            boolean afterYears = !node.kind().equals("userTask")
                    && Phase.exists(name)
                    && Phase.valueOf(name).isAfterYears();
            findings.check(
                    words.isAbout(Set.of(About.TASK)) && !afterYears, ModelRule.WORD_MISPLACED, node, property, name);
            String all = WordChecks.words(Arrays.stream(Phase.values()).map(Phase::name));
            findings.check(Phase.exists(name), ModelRule.WORD_UNKNOWN, node, property, name, all);
        });
    }

    private void each(Node node) {
        words.word(node, Property.EACH, Units.values());
        boolean isMany = node.child("multiInstanceLoopCharacteristics").isPresent();
        findings.check(isMany == Kinds.isForEach(node), ModelRule.EACH_ALONE, node);
    }
}
