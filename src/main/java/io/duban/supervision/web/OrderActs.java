package io.duban.supervision.web;

import io.duban.supervision.AcceptReply;
import io.duban.supervision.RefuseOrder;
import io.duban.supervision.ReplyToOrder;
import io.duban.supervision.ReturnReply;
import io.duban.supervision.SignForOrder;
import io.duban.supervision.SignOrder;
import org.springframework.stereotype.Component;

/** What can be done to an order once it is proposed, for its page and for programs alike. */
@Component
record OrderActs(
        SignOrder sign,
        RefuseOrder refuse,
        SignForOrder signFor,
        ReplyToOrder reply,
        AcceptReply accept,
        ReturnReply giveBack) {}
