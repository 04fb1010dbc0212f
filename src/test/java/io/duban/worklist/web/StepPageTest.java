package io.duban.worklist.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.Party;
import io.duban.TestSteps;
import io.duban.Walk;
import io.duban.shared.Actor;
import io.duban.shared.Role;
import io.duban.task.TaskId;
import io.duban.web.As;
import io.duban.worklist.WorkItems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A task that its lead unit has to sign for, an officer and a colleague of his: where what one does with a step begins. */
@DubanTest
abstract class StepPageTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    Walk walk;
    Party lead;
    Actor.Person colleague;
    TaskId task;
    String item;

    @BeforeEach
    void aTaskToBeSignedFor() {
        walk = new Walk(context);
        lead = walk.party();
        colleague = walk.person(lead.unit(), Role.OFFICER);
        task = walk.issuedTask(lead);
        item = walk.the(WorkItems.class)
                .open(TestSteps.SIGN_FOR, task.value(), lead.unit())
                .orElseThrow()
                .id();
    }

    MockHttpServletRequestBuilder json(String path, String body, Actor.Person who) {
        return post("/api/work/" + item + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(As.person(who));
    }

    String signing() {
        return "/tasks/" + task + "/signing?unit=" + lead.unit();
    }

    Document page(String path, Actor.Person reader) throws Exception {
        return Jsoup.parse(mvc.perform(get(path).with(As.person(reader)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
