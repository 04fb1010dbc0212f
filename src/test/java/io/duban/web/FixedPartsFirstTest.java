package io.duban.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import io.duban.DubanTest;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Addresses that two handlers would take, made from all there are, also those that are yet to come. */
@DubanTest
class FixedPartsFirstTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    private record Mapping(HttpMethod method, List<String> parts) {}

    @Test
    void noAddressIsAmbiguous() throws Exception {
        assertThat(handlers).isInstanceOf(FixedPartsFirst.class);
        Walk walk = new Walk(context);
        Actor.Person admin = walk.person(walk.office, Role.ADMIN);
        Set<String> failed = new TreeSet<>();
        int tried = 0;
        for (Mapping one : mappings()) {
            for (Mapping other : mappings()) {
                List<String> both = both(one, other);
                if (!both.isEmpty()) {
                    tried++;
                    String address = "/" + String.join("/", both);
                    for (Actor.Person who : List.of(admin, walk.staff)) {
                        int status = mvc.perform(request(one.method(), address).with(As.person(who)))
                                .andReturn()
                                .getResponse()
                                .getStatus();
                        if (status >= 500) {
                            failed.add(status + " " + one.method() + " " + address);
                        }
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(20);
        assertThat(failed).isEmpty();
    }

    private List<Mapping> mappings() {
        List<Mapping> all = new ArrayList<>();
        handlers.getHandlerMethods()
                .keySet()
                .forEach(info -> info.getMethodsCondition().getMethods().forEach(method -> info.getPatternValues()
                        .forEach(path -> all.add(new Mapping(
                                method.asHttpMethod(), List.of(path.substring(1).split("/")))))));
        return all;
    }

    /** An address that both take, neither of which has all the fixed parts of the other; else nothing. */
    private static List<String> both(Mapping one, Mapping other) {
        List<String> both = new ArrayList<>();
        if (!one.method().equals(other.method())
                || one.parts().size() != other.parts().size()) {
            return List.of();
        }
        boolean hasMore = false;
        boolean lacks = false;
        for (int place = 0; place < one.parts().size(); place++) {
            String mine = one.parts().get(place);
            String its = other.parts().get(place);
            boolean open = mine.contains("{");
            boolean itsOpen = its.contains("{");
            if (!open && !itsOpen && !mine.equals(its)) {
                return List.of();
            }
            hasMore |= !open && itsOpen;
            lacks |= open && !itsOpen;
            both.add(!open ? mine : itsOpen ? "x" : its);
        }
        return hasMore && lacks ? both : List.of();
    }
}
