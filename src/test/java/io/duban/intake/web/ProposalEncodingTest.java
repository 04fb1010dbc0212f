package io.duban.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.duban.DubanTest;
import io.duban.intake.confirming.LookUpProposal;
import io.duban.intake.confirming.MatchName;
import io.duban.intake.confirming.ProposalId;
import io.duban.intake.confirming.TakeInDocument;
import io.duban.plan.Drafting;
import io.duban.web.As;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A text in a guessed encoding is read again in the one that a person chooses. */
@DubanTest
class ProposalEncodingTest {

    private static final String TEXT = "清河县河道整治工作方案\n一、重点任务\n1.疏浚干渠。完成干渠疏浚20公里。（责任单位：县甪湖管护处，完成时限：2022年12月底前）\n";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    @Autowired
    LookUpProposal lookUp;

    @Autowired
    JdbcClient jdbc;

    private Drafting drafting;
    private ProposalId id;

    @BeforeEach
    void aTextWithoutAMark() {
        drafting = new Drafting(context);
        id = take(TEXT.getBytes(Charset.forName("GB18030")));
    }

    @Test
    void readsTheTextAgainInTheChosenEncodingInThePlaceOfTheOldProposal() throws Exception {
        String base = "/plans/proposals/" + id;
        Document page = Jsoup.parse(mvc.perform(get(base).with(As.person(drafting.staff)))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("#encoding option[selected]").text()).isEqualTo("GB18030");
        String next = mvc.perform(post(base + "/encoding")
                        .param("version", "0")
                        .param("encoding", "BIG5")
                        .with(As.person(drafting.staff)))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        ProposalId again = new ProposalId(UUID.fromString(String.valueOf(next).replaceAll("^.*/|[?#].*$", "")));
        assertThat(lookUp.get(again, drafting.staff).text())
                .doesNotContain("疏浚干渠")
                .isNotEmpty();
        assertThat(lookUp.get(again, drafting.staff).fileName()).isEqualTo("方案.txt");
        assertThat(count(id)).isZero();
        mvc.perform(put("/api/intake/proposals/" + again + "/encoding")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\":0,\"encoding\":\"GB18030\"}")
                        .with(As.person(drafting.staff)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1));
    }

    @Test
    void refusesToReadAgainWhatWasCorrected() throws Exception {
        context.getBean(MatchName.class).match(id, "县甪湖管护处", Set.of(), drafting.staff);
        int version = lookUp.get(id, drafting.staff).version();
        mvc.perform(put("/api/intake/proposals/" + id + "/encoding")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\":" + version + ",\"encoding\":\"BIG5\"}")
                        .with(As.person(drafting.staff)))
                .andExpect(status().is(422));
        assertThat(count(id)).isOne();
    }

    @Test
    void offersNothingForATextThatSaysItsEncoding() throws Exception {
        ProposalId plain = take(TEXT.getBytes(StandardCharsets.UTF_8));
        Document page = Jsoup.parse(mvc.perform(get("/plans/proposals/" + plain).with(As.person(drafting.staff)))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("#encoding")).isEmpty();
    }

    private ProposalId take(byte[] content) {
        return context.getBean(TakeInDocument.class).file(drafting.office, "方案.txt", content, drafting.staff);
    }

    private int count(ProposalId proposal) {
        return jdbc.sql("SELECT COUNT(*) FROM intake_proposal WHERE id = ?")
                .param(proposal.toString())
                .query(Integer.class)
                .single();
    }
}
