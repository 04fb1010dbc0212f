package io.duban.work;

import io.duban.shared.Role;
import io.duban.shared.StepKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step as its model describes it.
 *
 * @param party whose roles do it
 * @param roles the first is asked, the others may do it instead where nobody holds the first
 * @param phase where the year of a task stands while the step is open; null where the step does not say
 * @param answers those that the model draws a way for, in its order; empty where there is only one way
 * @param onlyWay what going on is called where the model draws no other way and names it; else null
 * @param next what the model comes to after it, first of its answers that go on
 * @param asks what whoever lets it go on is asked for
 * @param earlier the nodes of the steps before it at which the same document is, to which it may be sent back though
 *     the model draws no way of its own there; empty where the step sends nothing back
 */
public record Step(
        StepKey key,
        Block block,
        String name,
        String englishName,
        Whose party,
        List<Role> roles,
        Lateness lateness,
        @Nullable String phase,
        List<StepAnswer> answers,
        @Nullable StepAnswer onlyWay,
        List<Next> next,
        Asks asks,
        List<String> earlier) {

    public Step {
        roles = List.copyOf(roles);
        answers = List.copyOf(answers);
        next = List.copyOf(next);
        earlier = List.copyOf(earlier);
    }

    /** In the reader's language: Chinese, or English for everybody else. */
    public String name(Locale language) {
        return language.getLanguage().equals("zh") ? name : englishName;
    }

    /** Whether nobody decides on the same after it, whatever else may come: what is agreed to here is settled. */
    public boolean settles() {
        return settles(block, next);
    }

    /** The same of a step that is still being read. */
    public static boolean settles(Block block, List<Next> next) {
        return next.stream().map(Next::block).noneMatch(after -> after != null && block.isOfSame(after));
    }

    /** Whether it may send back what was done. */
    public boolean isReturning() {
        return answers.stream().anyMatch(StepAnswer::isReturn);
    }

    /** What is answered by going on; a refusal ends the matter and is none. */
    public Optional<StepAnswer> agreement() {
        return answers.stream()
                .filter(answer -> !answer.isReturn() && answer.answer() != Answer.REFUSED)
                .findFirst()
                .or(() -> Optional.ofNullable(onlyWay));
    }

    /** What sends back what was done, in the model's order. */
    public List<StepAnswer> returns() {
        return answers.stream().filter(StepAnswer::isReturn).toList();
    }

    /** What going on is called by the model; where it draws only one way, that is all that can be answered. */
    public Answer goingOn() {
        return agreement().map(StepAnswer::answer).orElse(Answer.ACCEPTED);
    }

    /** What the answer is called; empty where the model draws no way for it. */
    public String nameOf(Answer answer, Locale language) {
        return answers.stream()
                .filter(one -> one.answer() == answer)
                .findFirst()
                .map(one -> one.name(language))
                .orElse("");
    }

    public boolean offers(Answer answer) {
        return answers.stream().anyMatch(one -> one.answer() == answer);
    }

    /** What follows: a step, with who does what, or a place of the model where nobody is asked. */
    public record Next(
            String name,
            String englishName,
            @Nullable Whose party,
            @Nullable Role role,
            @Nullable Block block) {

        public String name(Locale language) {
            return language.getLanguage().equals("zh") ? name : englishName;
        }

        /** Whether it is done by whom a model calls so. */
        public boolean isFor(String word) {
            return party != null && party.is(word);
        }
    }
}
