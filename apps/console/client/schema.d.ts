// Made by scripts/make-client.mjs from the description of the API; not written by hand.
export interface paths {
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登录 · Signs in: a cookie for browsers, a bearer token for programs. Ten wrong tries lock the account and the address for ten minutes. */
        post: operations["SessionController_open"];
        /** 退出 · Signs out. */
        delete: operations["SessionController_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我 · Who is signed in. */
        get: operations["SessionController_me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/invitation/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 首位管理员 · Founds a district with its first administrator; an invitation works once. */
        post: operations["InvitationController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号 · Every account of the district. */
        get: operations["DirectoryController_list"];
        put?: never;
        /** 新建账号 · Makes an account. */
        post: operations["DirectoryController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位 · Every unit of the district, also those that are no more. */
        get: operations["DirectoryController_units"];
        put?: never;
        /** 新建单位 · Makes a unit. */
        post: operations["DirectoryController_addUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 回调地址 · Sets where notices are sent; the secret that signs them is shown this once. */
        put: operations["DirectoryController_setWebhook"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 职责清单 · The list that holds on a day: which complaints are whose. */
        get: operations["DutiesController_read"];
        /** 修订职责清单 · A whole list from a day on, today or later; what came in before keeps the list that it had. */
        put: operations["DutiesController_put"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/duty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按清单应由谁承办 · Whose a complaint is by the list of the day on which it was received, and why. */
        get: operations["DutiesController_duty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用账号 · Disables an account; its next request is refused. With `to` everything it is responsible for goes to a colleague before. */
        post: operations["LeavingController_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 请假代岗 · Says on which days somebody is away, and who stands in: worklist and messages of the account are his too on these days. */
        put: operations["LeavingController_absence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移交个人在办件 · Everything that an account is responsible for goes to a colleague of the same unit and the same roles. */
        post: operations["LeavingController_handOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/valid-to": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 撤销单位 · Sets the last day of a unit, and who has its duties then. Work in hand is moved to the successor when the day has passed. */
        put: operations["LeavingController_end"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移交承接 · Everything that a unit has in hand goes to another as it stands; due dates do not move. The same again changes nothing. */
        post: operations["LeavingController_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 投诉件列表 · Complaints that may be seen, newest first; by state, unit, what is late, or how the number begins. */
        get: operations["OverviewController_list"];
        put?: never;
        /** 登记 · Registers a complaint. */
        post: operations["ComplaintsController_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/known": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已知点位 · Places of earlier complaints whose address begins so, most complained of first; one that is chosen gives the point. */
        get: operations["OverviewController_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engine/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 引擎图在办数 · How many complaints are under way in each state, how many of them late, and for how long they have been in it. */
        get: operations["OverviewController_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 附近与重复 · Likely duplicates and repeats of what is just being told, and the same person’s other complaints; they inform and never stop. */
        post: operations["HintsController_told"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入件的重复提示 · Of each complaint that an import brought, what had been received before it and may be about the same. */
        get: operations["HintsController_ofImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看 · A complaint with its due dates explained, and what may be done now. */
        get: operations["ComplaintsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理过程 · Every event, oldest first. */
        get: operations["ComplaintsController_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/reporter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看反映人 · Opens the seal for a purpose; each time is on record. */
        post: operations["ComplaintsController_reporter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/unsealings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看反映人的记录 · Who opened the seal, when, and what for. */
        get: operations["ComplaintsController_unsealings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/answer-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 回访链接 · Where the complainant answers the revisit that is owed now, to be sent or printed. Whoever holds it can answer, so each time it is given out is on record. */
        get: operations["AnswerLinkController_link"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正 · Correct
         * @description discovered, assigned, rectified, revisited, recorded → same; by clerk
         */
        post: operations["correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 补充反映 · Supplement
         * @description discovered, assigned, rectified, revisited → same; by clerk, complainant
         */
        post: operations["supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 备注 · Note
         * @description discovered, assigned, rectified, revisited, closed, declined, transferred, merged, withdrawn, recorded, annulled → same; by clerk, coordinator, handler, verifier, supervisor, leader
         */
        post: operations["note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/star": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 列为重点 · Star
         * @description discovered, assigned, rectified, revisited, closed, declined, transferred, merged, withdrawn, recorded, annulled → same; by supervisor, leader
         */
        post: operations["star"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/supervise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 督办 · Supervise
         * @description discovered, assigned, rectified, revisited → same; by supervisor, leader, clock, system
         */
        post: operations["supervise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除督办 · Lift the order
         * @description discovered, assigned, rectified, revisited → same; by supervisor, leader, system
         */
        post: operations["lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 交办 · Assign
         * @description discovered → assigned; by clerk, coordinator, supervisor
         */
        post: operations["assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/sign-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 签收 · Sign for
         * @description assigned → same; by handler
         */
        post: operations["signFor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 承办 · Accept
         * @description assigned → same; by handler, clock
         */
        post: operations["accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退单 · Return
         * @description assigned → discovered; by handler
         */
        post: operations["return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改派 · Reassign
         * @description assigned → same; by coordinator, supervisor
         */
        post: operations["reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移交承接 · Hand over
         * @description assigned, rectified, revisited, closed → same; by coordinator, system
         */
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 到场 · Arrive
         * @description assigned → same; by handler
         */
        post: operations["arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/assist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指定协办 · Ask a unit to assist
         * @description assigned → same; by clerk, coordinator
         */
        post: operations["assist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/consult": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 会商 · Consult a unit
         * @description assigned → same; by handler, coordinator
         */
        post: operations["consult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/contribute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 协办答复 · Answer as assisting or consulted unit
         * @description discovered, assigned → same; by handler
         */
        post: operations["contribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除协办 · Release a unit
         * @description discovered, assigned → same; by clerk, coordinator
         */
        post: operations["release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/visit-jointly": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 联合执法 · Joint visit
         * @description assigned → same; by handler, coordinator
         */
        post: operations["visitJointly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指定责任人 · Name the responsible person
         * @description assigned → same; by handler, coordinator
         */
        post: operations["name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/refer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移送处罚 · Refer for a penalty
         * @description assigned → same; by handler, coordinator
         */
        post: operations["refer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/conclude-referral": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 处罚结果 · Outcome of the referral
         * @description discovered, assigned, rectified, revisited, closed → same; by handler, coordinator
         */
        post: operations["concludeReferral"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 整改方案 · Plan
         * @description assigned → same; by handler
         */
        post: operations["plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 完成节点 · Reach a milestone
         * @description assigned → same; by handler
         */
        post: operations["reach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/ask-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请延期 · Ask for an extension
         * @description assigned → same; by handler
         */
        post: operations["askExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/grant-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 同意延期 · Grant the extension
         * @description assigned → same; by coordinator, supervisor, leader
         */
        post: operations["grantExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/refuse-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不同意延期 · Refuse the extension
         * @description assigned → same; by coordinator, supervisor, leader, clock
         */
        post: operations["refuseExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 中止 · Pause
         * @description assigned → same; by coordinator
         */
        post: operations["pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 恢复 · Resume
         * @description assigned → same; by handler, coordinator, clock
         */
        post: operations["resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/settle-interim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 阶段性办结 · Settle in the interim
         * @description assigned → same; by coordinator
         */
        post: operations["settleInterim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/rectify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报告整改 · Report the rectification
         * @description assigned → rectified; by handler
         */
        post: operations["rectify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回补正 · Send back
         * @description rectified → assigned; by clerk, coordinator
         */
        post: operations["sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回访属实 · Hold
         * @description rectified, revisited → revisited; by verifier, complainant
         */
        post: operations["hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/miss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回访未成 · Miss
         * @description rectified, revisited → same; by verifier
         */
        post: operations["miss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/conclude-unreachable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 未联系上 · Conclude as unreachable
         * @description rectified → revisited; by supervisor
         */
        post: operations["concludeUnreachable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 未解决 · Fail
         * @description rectified, revisited → assigned; by verifier, complainant
         */
        post: operations["fail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解释 · Explain
         * @description revisited → same; by handler, coordinator
         */
        post: operations["explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/relapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 反弹 · Relapse
         * @description revisited, closed → assigned; by clerk, system
         */
        post: operations["relapse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 办结 · Close
         * @description revisited → closed; by clerk
         */
        post: operations["close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予受理 · Decline
         * @description discovered → declined; by clerk, clock
         */
        post: operations["decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移送 · Transfer
         * @description discovered, assigned → transferred; by clerk, coordinator
         */
        post: operations["transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 确认接收 · Acknowledge
         * @description transferred → same; by clerk, system
         */
        post: operations["acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回本办 · Take back
         * @description transferred → discovered; by clerk, clock
         */
        post: operations["takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 归入台账 · Join to a problem
         * @description discovered, assigned, rectified, revisited, closed, declined, transferred, withdrawn, recorded → same; by clerk, coordinator, system
         */
        post: operations["join"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移出台账 · Leave the problem
         * @description discovered, assigned, rectified, revisited, closed, declined, transferred, withdrawn, recorded → same; by clerk, coordinator, system
         */
        post: operations["leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 并入 · Merge
         * @description discovered → merged; by clerk
         */
        post: operations["merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 拆分 · Unmerge
         * @description merged → discovered; by clerk
         */
        post: operations["unmerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤回 · Withdraw
         * @description discovered, assigned, rectified, revisited → withdrawn; by complainant, clerk
         */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/take-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 转为在办 · Take up
         * @description recorded → discovered; by clerk, coordinator
         */
        post: operations["takeUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/joint-visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 联合执法 · Records one visit of several units on many complaints; each has its own outcome. */
        post: operations["JointVisitsController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/joint-visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看联合执法 · What a joint visit was, and the complaints it served that may be seen. */
        get: operations["JointVisitsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 打印若干督办单 · Up to fifty orders, each on a sheet of its own, as a page that prints; `lang=zh` or `en`, else the language of the browser. */
        get: operations["PaperController_printAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 打印督办单 · One order as a page that prints. */
        get: operations["PaperController_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办登记簿 · The register of orders that may be seen, newest first. */
        get: operations["OrdersController_register"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办单 · One order with its due dates explained, what was demanded and answered, and what may be done now. */
        get: operations["OrdersController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 答复督办 · Answer the order
         * @description issued → answered; by handler, coordinator
         */
        post: operations["orderAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/find-wanting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回重答 · Find it wanting
         * @description answered → issued; by supervisor, leader
         */
        post: operations["orderFindWanting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/raise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 提级督办 · Raise a level
         * @description issued, answered → issued; by supervisor, leader, clock
         */
        post: operations["orderRaise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 采取督办措施 · Take a measure
         * @description issued, answered → same; by supervisor, leader, clock
         */
        post: operations["orderMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除督办 · Lift the order
         * @description issued, answered → lifted; by supervisor, leader
         */
        post: operations["orderLift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/star": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 列为重点 · Star
         * @description issued, answered → same; by supervisor, leader
         */
        post: operations["orderStar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/orders/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 备注 · Note
         * @description issued, answered, lifted → same; by coordinator, handler, supervisor, leader
         */
        post: operations["orderNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/print": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 打印台账问题 · One problem on one sheet, as a page that prints; `lang=zh` or `en`, else the language of the browser. */
        get: operations["ProblemPaperController_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账 · Problems that may be seen, the most complained of first. */
        get: operations["LedgerController_ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账工作簿 · The same as a workbook; texts are texts and never formulas. */
        get: operations["LedgerController_book"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/respondents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 被投诉对象 · Who is complained about on the ledger, each with all its problems. */
        get: operations["LedgerController_respondents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 列入台账 · Puts a problem on the ledger that was found on patrol, by an inspection, or by hand. */
        post: operations["LedgerController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 台账问题 · One problem: its file of the place, its plan, its revisits, and how far its sign-off has come. */
        get: operations["LedgerController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 更正 · Correct
         * @description discovered, assigned → same; by clerk, coordinator
         */
        post: operations["problemCorrect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 备注 · Note
         * @description discovered, assigned, rectified, revisited, signedOff, struck → same; by clerk, coordinator, handler, verifier, supervisor, leader
         */
        post: operations["problemNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/star": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 列为重点 · Star
         * @description discovered, assigned, rectified, revisited → same; by supervisor, leader
         */
        post: operations["problemStar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/supervise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 督办 · Supervise
         * @description discovered, assigned, rectified, revisited → same; by supervisor, leader, clock
         */
        post: operations["problemSupervise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 解除督办 · Lift the order
         * @description discovered, assigned, rectified, revisited, signedOff, struck → same; by supervisor, leader, system
         */
        post: operations["problemLift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 交办 · Assign
         * @description discovered → assigned; by clerk, coordinator, supervisor
         */
        post: operations["problemAssign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 改派 · Reassign
         * @description assigned → same; by coordinator, supervisor
         */
        post: operations["problemReassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移交承接 · Hand over
         * @description discovered, assigned, rectified, revisited, signedOff → same; by coordinator, system
         */
        post: operations["problemHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 指定责任人 · Name the responsible person
         * @description assigned, rectified, revisited, signedOff → same; by handler, coordinator
         */
        post: operations["problemName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 现场核查 · Visit
         * @description assigned, rectified, revisited, signedOff → same; by handler, verifier, coordinator
         */
        post: operations["problemVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/analyse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 分析成因 · Analyse the root cause
         * @description assigned → same; by handler
         */
        post: operations["problemAnalyse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 整改方案 · Plan
         * @description assigned → same; by handler, coordinator
         */
        post: operations["problemPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 完成节点 · Reach a milestone
         * @description assigned → same; by handler
         */
        post: operations["problemReach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/check-similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 举一反三 · Check similar places
         * @description assigned → same; by handler
         */
        post: operations["problemCheckSimilar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 延长整改期限 · Extend
         * @description assigned → same; by coordinator, supervisor, leader
         */
        post: operations["problemExtend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/settle-interim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 阶段性办结 · Settle in the interim
         * @description assigned → same; by coordinator
         */
        post: operations["problemSettleInterim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/rectify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 报告整改 · Report the rectification
         * @description assigned → rectified; by handler
         */
        post: operations["problemRectify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 退回补正 · Send back
         * @description rectified → assigned; by clerk, coordinator
         */
        post: operations["problemSendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回访属实 · Hold
         * @description rectified, revisited → revisited; by verifier
         */
        post: operations["problemHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/miss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 回访未成 · Miss
         * @description rectified, revisited → same; by verifier
         */
        post: operations["problemMiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 未解决 · Fail
         * @description rectified, revisited → assigned; by verifier
         */
        post: operations["problemFail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/relapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 反弹 · Relapse
         * @description rectified, revisited → assigned; by clerk, coordinator, verifier, system
         */
        post: operations["problemRelapse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 申请销号 · Apply for the sign-off
         * @description revisited → same; by handler
         */
        post: operations["problemApply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/pass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 通过本步 · Pass the step
         * @description revisited → same; by clerk, coordinator, verifier, supervisor, leader
         */
        post: operations["problemPass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/refuse-sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 不予销号 · Refuse the sign-off
         * @description revisited → same; by clerk, coordinator, verifier, supervisor, leader
         */
        post: operations["problemRefuseSignOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 登记异议 · Note an objection
         * @description revisited → same; by clerk, coordinator
         */
        post: operations["problemObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/dismiss-objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 异议不成立 · Dismiss the objection
         * @description revisited → same; by supervisor, leader
         */
        post: operations["problemDismissObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/uphold-objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 异议成立 · Uphold the objection
         * @description revisited → assigned; by supervisor, leader
         */
        post: operations["problemUpholdObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 销号 · Sign off
         * @description revisited → signedOff; by clerk, coordinator, verifier, supervisor, leader
         */
        post: operations["problemSignOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤销销号 · Revoke the sign-off
         * @description signedOff → assigned; by supervisor, leader, system
         */
        post: operations["problemRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 重新列入 · Reopen
         * @description signedOff → discovered; by clerk, coordinator, system
         */
        post: operations["problemReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/problems/{id}/strike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 撤出台账 · Strike off the ledger
         * @description discovered, assigned → struck; by coordinator, supervisor
         */
        post: operations["problemStrike"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/worklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办 · What I must do now: overdue first, then soonest due, ties by number. */
        get: operations["ListsController_worklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/places/unresolved": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待定点位 · Complaints whose place nobody knows yet, oldest entry first; a correction with a place takes one off the list. */
        get: operations["ListsController_unresolved"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 消息 · What I was told, newest first. */
        get: operations["ListsController_messages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 已读 · Marks a message as read. */
        post: operations["ListsController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办台 · How many complaints are late, soon due, repeated, dissatisfied, waiting for an extension or at a standstill, and how many orders are open. */
        get: operations["BoardController_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/board/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办台清单 · One of its lists, soonest due first, each complaint with the ladder of the clock in question. */
        get: operations["BoardController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量督办 · Puts up to fifty complaints under supervision by hand; each has its own outcome, and one that is refused never costs another. */
        post: operations["BoardController_supervise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/supervise/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量督办预览 · The orders that the same form would issue now: to whom, at which level, due when, and which would be refused. Nothing is written. */
        post: operations["BoardController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 有变动 · Server-sent events until the session ends: `hello` with `{ now }` at once, `changed` with `{ at }` whenever something moved in the district, and a comment every 15 seconds. What has changed is to be asked for. */
        get: operations["LiveController_listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 引擎图 · The complaint's table: states, ends, every move with who, when, clocks and notices. */
        get: operations["RulesController_engine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/engine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 引擎图(公开) · The same for anybody. */
        get: operations["RulesController_openEngine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理规程 · The procedures that are loaded, which one new complaints come under, and which numbers could not be checked. */
        get: operations["RulesController_procedures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用语 · A word for every code, and a sentence for every refusal, in both languages. */
        get: operations["RulesController_words"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 规程草案 · The drafts of the district, with every step of each. */
        get: operations["DraftsController_list"];
        put?: never;
        /** 起草 · Keeps a draft; also one with faults, which are told with line and remedy, so that no work is lost. */
        post: operations["DraftsController_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看草案 · Its text, what is at fault in it, and what it changes of the version in force. */
        get: operations["DraftsController_read"];
        /** 修改草案 · Another text; a draft that was rejected is taken up again by it. */
        put: operations["DraftsController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/drafts/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送审 · Hands it in for approval; not while anything is at fault. */
        post: operations["DraftsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/drafts/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准 · Puts it in force from its first day on, as the next version; never by whoever wrote any of it. */
        post: operations["DraftsController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/drafts/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回 · Gives it back with a reason, to be mended and submitted again. */
        post: operations["DraftsController_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/drafts/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回 · Ends it without a version. */
        post: operations["DraftsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 适用新规程列表 · The amendments of the district, latest first. */
        get: operations["AmendmentsController_list"];
        put?: never;
        /** 提请适用新规程 · Asks that the running complaints of a version stand under a later one of the same procedure. */
        post: operations["AmendmentsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/amendments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看 · Who asked, who signed, and how far it is. */
        get: operations["AmendmentsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/amendments/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签署 · Has it carried out; never by whoever asked for it. */
        post: operations["AmendmentsController_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rules/amendments/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回 · Takes it back before it is signed. */
        post: operations["AmendmentsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/public/complaints/{queryCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询进度 · Status and when the next thing is due, by query code (`7K3M92QX`, also in two groups). Five wrong codes make an address wait, here and at `/q`. */
        get: operations["PublicController_status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/time": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前时间 · The time by which everything is due, and where it can be moved when the next clock rings. */
        get: operations["TimeController_now"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/time/forward": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * 移动时间 · Moves time forward; everything due on the way rings at its own instant. For everybody who is signed in:
         *     time is movable in demonstrations only, and there whoever watches moves it, in whatever role he watches.
         */
        post: operations["TimeController_forward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入列表 · The imports of the district, latest first. */
        get: operations["ImportsController_list"];
        put?: never;
        /** 上传检查 · Takes a file in (CSV or XLSX, gzipped or not) and judges every row; nothing comes in before it is committed. */
        post: operations["ImportsController_judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列对照表 · The mappings that are shipped; a file is read by the first whose heads it has. */
        get: operations["ImportsController_mappings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看导入 · How far an import is, and the first of its rows. */
        get: operations["ImportsController_read"];
        put?: never;
        post?: never;
        /** 放弃导入 · Forgets a file that was judged and not brought in, with its rows. */
        delete: operations["ImportsController_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 逐行结果 · What was refused, and what was noted of rows that come in. */
        get: operations["ImportsController_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已导入的件 · What it brought, by number, and what became of it; `open=true`: history that had not ended there, to be taken up. */
        get: operations["ImportsController_complaints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/rows.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未导入的行 · The refused rows for a spreadsheet. */
        get: operations["ImportsController_spreadsheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 改变读法 · Judges the same file again, read in another way, without its being sent again. */
        put: operations["ImportsController_readAgain"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认导入 · Brings the file in; 202 where that takes longer than anybody waits, and `GET` says how far it is. */
        post: operations["ImportsController_commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/{id}/annul": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销导入 · Takes back everything that the import brought, as long as nobody has dealt with any of it. */
        post: operations["ImportsController_annul"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 推荐扰民类型 · Suggests what a text is about, with the words that led to it. Nothing is kept; what is registered is what the person chooses. */
        post: operations["SuggestionsController_suggest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers; nothing else is asked, as starting it again mends nothing else. */
        get: operations["HealthController_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 200 when the database answers with the schema of this program and rules are loaded, else 503 with what is missing; looked at once a second at most. */
        get: operations["HealthController_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 联系方式 · Where everybody of the district is told. */
        get: operations["ContactsController_contacts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 账号联系方式 · Where a person is told; null for the inbox only. */
        put: operations["ContactsController_account"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 单位联系方式 · Where a unit is told; null for its people's own addresses. */
        put: operations["ContactsController_unit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书 · The letters of a complaint: those that go with what was told so far, named in the language of the reader. */
        get: operations["LettersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/complaints/{id}/letters/{no}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 打印文书 · One of them as a page of its own, in the language that `lang` names; without it that of the unit to which it goes, else the one that the browser prefers. */
        get: operations["LettersController_print"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/engine/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 搁置 · Clocks, notices, commands, deliveries and mails that are parked or fail again and again, counted by reason. `bihuan unpark` has them tried again. */
        get: operations["ParkedController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        SignInBody: {
            /** @example clerk */
            login: string;
            /** Format: password */
            password: string;
        };
        NameAnswer: {
            zh: string;
            en: string;
        };
        Me: {
            /** Format: uuid */
            account: string;
            roles: ("administrator" | "auditor" | "clerk" | "coordinator" | "handler" | "leader" | "supervisor" | "verifier")[];
            unit: string | null;
            districtName: components["schemas"]["NameAnswer"];
            /**
             * @description IANA zone of the district: times are shown in it, wherever the reader sits.
             * @example Asia/Shanghai
             */
            zone: string;
            unitName: components["schemas"]["NameAnswer"] | null;
            name: string;
            district: string;
        };
        SessionAnswer: {
            /**
             * Format: date-time
             * @description By real time.
             */
            expiresAt: string;
            me: components["schemas"]["Me"];
            /** @description Send it as `Authorization: Bearer …`. */
            token: string;
        };
        InvitationBody: {
            /** @example admin */
            login: string;
            /** Format: password */
            password: string;
            name: string;
            /** @example heping */
            district: string;
            /** @example 和平区 */
            districtZh: string;
            /** @example Heping */
            districtEn: string;
            /**
             * @description IANA zone in which the district reads its calendar; left out, the calendar's own.
             * @example Asia/Shanghai
             */
            zone?: string;
            /**
             * @description A calendar that is loaded; left out, `cn`.
             * @example cn
             */
            calendar?: string;
            /**
             * @description A procedure that is loaded; left out, `cn-hotline`.
             * @example cn-hotline
             */
            procedure?: string;
            /**
             * @description Begins every number.
             * @example HP
             */
            numberPrefix?: string;
        };
        AbsenceAnswer: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
            /** Format: uuid */
            deputy: string;
        };
        AccountAnswer: {
            /** Format: uuid */
            id: string;
            roles: ("administrator" | "auditor" | "clerk" | "coordinator" | "handler" | "leader" | "supervisor" | "verifier")[];
            unit: string | null;
            /** @description Away on these days, and who stands in. */
            absence: components["schemas"]["AbsenceAnswer"] | null;
            login: string;
            name: string;
            disabled: boolean;
        };
        AccountBody: {
            login: string;
            /** Format: password */
            password: string;
            name: string;
            /**
             * @example [
             *       "handler"
             *     ]
             */
            roles: ("administrator" | "auditor" | "clerk" | "coordinator" | "handler" | "leader" | "supervisor" | "verifier")[];
            /** @description Of handlers. */
            unit?: string;
            /**
             * Format: email
             * @description Where the person is told outside the screen.
             */
            email?: string;
            /**
             * @description In which language; Chinese unless it is said.
             * @enum {string}
             */
            language?: "en" | "zh";
        };
        UnitAnswer: {
            parent: string | null;
            /** Format: date */
            validFrom: string;
            /** Format: date */
            validTo: string | null;
            /** @description Who has its duties after its last day. */
            successor: string | null;
            id: string;
            zh: string;
            en: string;
            /** @description Its handlers with an active account. */
            activePeople: number;
        };
        UnitBody: {
            /** @example quanxue */
            id: string;
            /** @example 劝学街道 */
            zh: string;
            /** @example Quanxue subdistrict */
            en: string;
            /** @description The unit above. */
            parent?: string;
            /**
             * Format: date
             * @example 2026-10-08
             */
            validFrom: string;
            /**
             * Format: date
             * @description Its last day.
             * @example 2026-10-08
             */
            validTo?: string;
            /**
             * Format: email
             * @description Where the unit is told outside the screen; without one its people are told at their own addresses.
             */
            email?: string;
            /**
             * @description In which language; Chinese unless it is said.
             * @enum {string}
             */
            language?: "en" | "zh";
        };
        WebhookBody: {
            /**
             * Format: uri
             * @example https://example.org/hook
             */
            url: string;
            active?: boolean;
        };
        WebhookAnswer: {
            /** Format: uuid */
            id: string;
            url: string;
            active: boolean;
            /** @description Signs what is sent. */
            secret: string;
        };
        DutyRowAnswer: {
            nuisances: ("noise-construction" | "noise-equipment" | "noise-industrial" | "noise-other" | "noise-social" | "noise-traffic" | "odor-cooking" | "odor-industrial" | "odor-other" | "odor-sewage" | "odor-waste")[] | null;
            activities: ("catering" | "commerce" | "construction" | "entertainment" | "equipment" | "farming" | "household" | "industry" | "other" | "sewage" | "traffic" | "waste")[] | null;
            subdistricts: string[] | null;
            /** Format: date */
            from: string | null;
            /** Format: date */
            to: string | null;
            no: number;
            unit: string;
            unitName: string;
        };
        DutiesAnswer: {
            /** Format: date */
            on: string;
            /** Format: date */
            from: string | null;
            /** @description Why it was made, and by whom. */
            reason: string | null;
            madeBy: string | null;
            /** Format: date-time */
            madeAt: string | null;
            /**
             * Format: date
             * @description When the next list begins.
             */
            next: string | null;
            rows: components["schemas"]["DutyRowAnswer"][];
        };
        DutyRowBody: {
            /**
             * @example [
             *       "odor-cooking"
             *     ]
             */
            nuisances?: ("noise-construction" | "noise-equipment" | "noise-industrial" | "noise-other" | "noise-social" | "noise-traffic" | "odor-cooking" | "odor-industrial" | "odor-other" | "odor-sewage" | "odor-waste")[];
            activities?: ("catering" | "commerce" | "construction" | "entertainment" | "equipment" | "farming" | "household" | "industry" | "other" | "sewage" | "traffic" | "waste")[];
            /**
             * @description As they are written where places are.
             * @example [
             *       "劝学街道"
             *     ]
             */
            subdistricts?: string[];
            /** @example quanxue */
            unit: string;
            /**
             * Format: date
             * @description Local days, both included; left out: as long as the list holds.
             * @example 2026-10-08
             */
            from?: string;
            /**
             * Format: date
             * @example 2026-10-08
             */
            to?: string;
        };
        ReasonTexts: {
            reason: string;
        };
        DutiesBody: {
            /**
             * Format: date
             * @example 2026-10-08
             */
            from: string;
            /** @description None: the list is silent, and a person names each unit. */
            rows?: components["schemas"]["DutyRowBody"][];
            texts: components["schemas"]["ReasonTexts"];
        };
        DutyReason: {
            /**
             * Format: date
             * @description The day from which its list holds.
             */
            from: string;
            /** @description Counted from 1. */
            row: number;
            /** @description What the row names, in words. */
            because: string;
        };
        DutyRefusal: {
            code: string;
            title: string;
        };
        DutyAnswer: {
            unit: string | null;
            unitName: string | null;
            why: components["schemas"]["DutyReason"] | null;
            /** @description Nobody is clear, and the first unit that received it leads. */
            firstReceiver: boolean;
            refusals: components["schemas"]["DutyRefusal"][];
        };
        DisableBody: {
            /** Format: uuid */
            to?: string;
        };
        AbsenceBody: {
            /**
             * Format: date
             * @example 2026-10-08
             */
            from: string;
            /**
             * Format: date
             * @example 2026-10-08
             */
            to: string;
            /** Format: uuid */
            deputy: string;
        };
        HandOnBody: {
            /** Format: uuid */
            to: string;
        };
        NotHandedOver: {
            number: string;
            problem: components["schemas"]["DutyRefusal"];
        };
        HandedOverAnswer: {
            moved: number;
            refused: components["schemas"]["NotHandedOver"][];
        };
        UnitEndBody: {
            /**
             * Format: date
             * @example 2026-10-08
             */
            validTo: string;
            /** @description Wanted where it has work in hand. */
            successor?: string;
        };
        HandOverUnitBody: {
            to: string;
            texts: components["schemas"]["ReasonTexts"];
        };
        ListedLine: {
            /** Format: uuid */
            subject: string;
            /** @enum {string} */
            kind: "complaint" | "order" | "problem";
            /** @example HP2026000118 */
            number: string;
            /** @example assigned */
            state: string;
            nuisances: string[];
            address: string | null;
            /** @description In charge of it now. */
            unit: string | null;
            /** Format: date-time */
            openedAt: string;
            /** @description What is owed next; null when nothing is. */
            clock: string | null;
            /** @description The same in words. */
            owed: string | null;
            holder: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** @description The state in words. */
            label: string;
            version: number;
            overdue: boolean;
            /** @description Somebody knows where it is. */
            placed: boolean;
        };
        ListAnswer: {
            rows: components["schemas"]["ListedLine"][];
            /** @description Ask for the next page with it; null at the end. A page may be short and still have a next one: only so many complaints are looked at for each. */
            next: string | null;
            /** Format: date-time */
            now: string;
        };
        KnownPlaceLine: {
            subdistrict: string | null;
            /** @description 50 stands for fifty or more. */
            complaints: number;
            address: string;
            lat: number;
            lon: number;
        };
        KnownPlacesAnswer: {
            rows: components["schemas"]["KnownPlaceLine"][];
        };
        StateCountLine: {
            /** @example assigned */
            state: string;
            /** @description Complaints of which something is owed. */
            open: number;
            overdue: number;
            /** @description How long they have been in it, in days; by a sample where there are many, null where there is none. */
            medianDays: number | null;
        };
        StateCountsAnswer: {
            /** Format: date-time */
            now: string;
            rows: components["schemas"]["StateCountLine"][];
        };
        HintsBody: {
            /** @example 13800002210 */
            phone?: string;
            nuisances?: ("noise-construction" | "noise-equipment" | "noise-industrial" | "noise-other" | "noise-social" | "noise-traffic" | "odor-cooking" | "odor-industrial" | "odor-other" | "odor-sewage" | "odor-waste")[];
            /** @enum {string} */
            activity?: "catering" | "commerce" | "construction" | "entertainment" | "equipment" | "farming" | "household" | "industry" | "other" | "sewage" | "traffic" | "waste";
            /** @example 39.1081 */
            lat?: number;
            /** @example 117.1943 */
            lon?: number;
            /** @example 成都道 88 号 */
            address?: string;
            /** @description Who is complained about. */
            respondent?: string;
            /** @description What is said. Where there is no point, earlier ones are looked for by it as well. */
            account?: string;
        };
        HintReason: {
            /** @example near */
            code: string;
            /** @description The same in words. */
            label: string;
        };
        HintProblem: {
            /** Format: uuid */
            id: string;
            number: string;
        };
        HintLine: {
            /** Format: uuid */
            subject: string;
            /**
             * @description The same event told again, or the same trouble again; null for another matter of the same person.
             * @enum {string|null}
             */
            kind: "duplicate" | "repeat" | null;
            /** @description The kind in words. */
            kindLabel: string | null;
            /** @description Weightiest first. */
            because: components["schemas"]["HintReason"][];
            /** @description From the point that was asked about; null where either has none. */
            metres: number | null;
            nuisances: string[];
            address: string | null;
            /** Format: date-time */
            receivedAt: string;
            /** @description In charge of it now. */
            unit: string | null;
            /** @description Who owes what comes next. */
            holder: string | null;
            /** @description What is owed next, in words. */
            owed: string | null;
            /** Format: date-time */
            dueAt: string | null;
            problem: components["schemas"]["HintProblem"] | null;
            number: string;
            /** @description 0 to 1. */
            score: number;
            /** @description So like that it may be accepted without reading the others. */
            sure: boolean;
            /** @description Of the same telephone number. */
            own: boolean;
            state: string;
            /** @description The state in words. */
            label: string;
            overdue: boolean;
        };
        HintsAnswer: {
            rows: components["schemas"]["HintLine"][];
        };
        ImportHintsLine: {
            /** @example HP-2026-000123 */
            number: string;
            hints: components["schemas"]["HintLine"][];
        };
        ImportHintsAnswer: {
            rows: components["schemas"]["ImportHintsLine"][];
            /** @description How many were looked at for this page. */
            looked: number;
            next: string | null;
        };
        RegisterTexts: {
            /** @description 情况说明 · account */
            account: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        EvidenceBody: {
            /**
             * @description What it shows.
             * @enum {string}
             */
            kind: "letter" | "other" | "photo-after" | "photo-before" | "reading" | "record";
            /**
             * @description What people call it.
             * @example 现场核查记录
             */
            name: string;
            /**
             * @description File number or link.
             * @example HP-2026-0118
             */
            reference: string;
            /**
             * Format: date-time
             * @description When it was taken.
             * @example 2026-10-08T01:00:00.000Z
             */
            takenAt?: string;
        };
        PlaceBody: {
            /** @example 成都道 88 号 */
            address?: string;
            /** @example 劝学街道 */
            subdistrict?: string;
            /** @example 39.1081 */
            lat?: number;
            /** @example 117.1943 */
            lon?: number;
            /** @description Whether it was found; left out, it was if there is a point. */
            resolved?: boolean;
        };
        FactsBody: {
            place: components["schemas"]["PlaceBody"];
            /**
             * @description Who is complained about.
             * @example 某酒店排风机
             */
            respondent?: string;
            /** @description Number or name of the source in another system. */
            source?: string;
        };
        ReporterBody: {
            name?: string;
            /** @example 13800002210 */
            phone?: string;
            /** Format: email */
            email?: string;
            address?: string;
            /** @description Asked that nobody be told. */
            confidential?: boolean;
        };
        RegisterBody: {
            texts: components["schemas"]["RegisterTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * @example [
             *       "noise-equipment"
             *     ]
             */
            nuisances: ("noise-construction" | "noise-equipment" | "noise-industrial" | "noise-other" | "noise-social" | "noise-traffic" | "odor-cooking" | "odor-industrial" | "odor-other" | "odor-sewage" | "odor-waste")[];
            /**
             * @description From what it comes.
             * @example catering
             * @enum {string}
             */
            activity?: "catering" | "commerce" | "construction" | "entertainment" | "equipment" | "farming" | "household" | "industry" | "other" | "sewage" | "traffic" | "waste";
            /**
             * @example phone
             * @enum {string}
             */
            channel: "hotline" | "import" | "letter" | "phone" | "transfer" | "visit" | "web";
            /**
             * @description Left out: a complaint.
             * @enum {string}
             */
            matter?: "complaint" | "consult";
            /**
             * @description Left out: ordinary.
             * @enum {string}
             */
            urgency?: "danger" | "ordinary" | "urgent";
            /**
             * Format: date-time
             * @description When it came in; left out, now.
             * @example 2026-10-08T01:00:00.000Z
             */
            receivedAt?: string;
            /** @description How many points it makes; left out, one. */
            points?: number;
            /** @description Left out: anonymous if there is no reporter. */
            anonymous?: boolean;
            /** @description A hard case. */
            hard?: boolean;
            /** @description Complained of before at this place. */
            repeat?: boolean;
            /** @description Members of a group. */
            members?: number;
            /** @description Representatives of a group; a rule says how many at most. */
            representatives?: number;
            /** @description The unit complained about, if it is one. */
            respondentUnit?: string;
            facts: components["schemas"]["FactsBody"];
            reporter?: components["schemas"]["ReporterBody"];
        };
        ClockMarkAnswer: {
            /** @enum {string} */
            state: "paused" | "running" | "spent" | "stopped";
            /** Format: date-time */
            dueAt: string;
            name: string;
            holder: string;
        };
        RegisteredAnswer: {
            /** Format: uuid */
            id: string;
            /** @example HP2026000118 */
            number: string;
            /** @example assigned */
            state: string;
            /** Format: date-time */
            at: string;
            /** @description The clocks that it started, stopped, held or moved. */
            clocks: components["schemas"]["ClockMarkAnswer"][];
            /**
             * @description The complainant looks it up by this.
             * @example 7K3M92QX
             */
            queryCode: string;
            action: string;
            /** @description In which role. */
            by: string;
            version: number;
        };
        FactsAnswer: {
            address: string | null;
            subdistrict: string | null;
            lat: number | null;
            lon: number | null;
            respondent: string | null;
            /**
             * @description Where it comes from.
             * @example bihuan
             */
            source: string | null;
            /** @description The id that it has there, where a file brought it. */
            sourceId: string | null;
            resolved: boolean;
        };
        ClockAnswer: {
            /** @example finish */
            name: string;
            /**
             * @description Who owes it.
             * @example unit:quanxue
             */
            holder: string;
            /** @enum {string} */
            state: "paused" | "running" | "spent" | "stopped";
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            dueAt: string;
            /**
             * Format: date-time
             * @description When it rings next.
             */
            nextAt: string | null;
            /** @description Start, amount, days passed over and why: data. */
            why: {
                [key: string]: unknown;
            };
            label: string;
            /** @description Counts the due dates that it has had. */
            dueNo: number;
            /** @description A year that it touches is not known yet. */
            provisional: boolean;
            /** @description The number by which it was counted could not be checked against its source. */
            unverified: boolean;
            /** @description Past due and running. */
            overdue: boolean;
            /** @description The same in one sentence. */
            because: string;
        };
        ArticleAnswer: {
            /** @example 88 */
            number: string;
            about: string;
            /** @description It could not be checked against the text of the law. */
            unverified: boolean;
        };
        LawAnswer: {
            /** @example noise-act */
            code: string;
            /**
             * Format: date
             * @description First day of its force, local.
             */
            validFrom: string;
            /**
             * Format: date
             * @description Last day; null while it is in force.
             */
            validTo: string | null;
            articles: components["schemas"]["ArticleAnswer"][];
            title: string;
            /** @description Its days could not be checked. */
            unverified: boolean;
        };
        OpenOrderAnswer: {
            /** Format: uuid */
            id: string;
            reason: string;
            /** @description The reason in words. */
            reasonLabel: string;
        };
        WhyAnswer: {
            /** @example not-signed */
            code: string;
            params?: {
                [key: string]: unknown;
            };
            detail: string;
        };
        MoveOffer: {
            /** @example signFor */
            action: string;
            /**
             * @description The address to post to, after the complaint's own.
             * @example sign-for
             */
            path: string;
            /** @example handler */
            by: string;
            why?: components["schemas"]["WhyAnswer"];
            label: string;
            allowed: boolean;
        };
        ColleagueAnswer: {
            /** @description Where somebody of several units may be chosen. */
            unit?: string;
            account: string;
            name: string;
        };
        EvidenceAnswer: {
            /** Format: date-time */
            takenAt: string | null;
            n: number;
            kind: string;
            name: string;
            reference: string;
        };
        ReporterAnswer: {
            /** @example 投* */
            name: string | null;
            /** @example 138****2210 */
            phone: string | null;
            email: string | null;
            address: string | null;
            /** @description Asked that nobody be told. */
            confidential: boolean;
        };
        ComplaintAnswer: {
            /** Format: uuid */
            id: string;
            /** @example HP2026000118 */
            number: string;
            /** @example assigned */
            state: string;
            /** @example cn-hotline@1 */
            procedure: string;
            /** Format: date-time */
            openedAt: string;
            /**
             * Format: date-time
             * @description The time of the installation, by the database.
             */
            now: string;
            facts: components["schemas"]["FactsAnswer"] | null;
            /** @description Everything that the rules know of it. */
            standing: {
                [key: string]: unknown;
            };
            clocks: components["schemas"]["ClockAnswer"][];
            /** @description The laws in force on the day on which it came in, by which its facts are judged. */
            laws: components["schemas"]["LawAnswer"][];
            /** @description Its open supervision orders, as far as they are this person's business. */
            orders: components["schemas"]["OpenOrderAnswer"][];
            /** @description What this person may do now, and why not. */
            moves: components["schemas"]["MoveOffer"][];
            /** @description The responsible person, where one is named. */
            person: components["schemas"]["ColleagueAnswer"] | null;
            /** @description Whom this person may name responsible: accounts in use of the unit in charge. */
            people: components["schemas"]["ColleagueAnswer"][];
            /** @description The last of each text. */
            texts: {
                [key: string]: string | null;
            };
            evidence: components["schemas"]["EvidenceAnswer"][];
            /** @description Masked, and only for the roles that deal with the complainant. */
            reporter?: components["schemas"]["ReporterAnswer"] | null;
            /** @description Only for the roles that deal with the complainant. */
            queryCode?: string | null;
            label: string;
            version: number;
        };
        HistoryLine: {
            /** Format: date-time */
            at: string;
            /** @description What that account is called. */
            actorName: string | null;
            from: string | null;
            payload: {
                [key: string]: unknown;
            };
            /** @description What the rules of the day decided beyond the request. */
            settled: {
                [key: string]: unknown;
            };
            /** @description Free texts by name; an erased one is null. */
            texts: {
                [key: string]: string | null;
            };
            evidence: components["schemas"]["EvidenceAnswer"][];
            seq: number;
            action: string;
            label: string;
            by: string;
            /** @description Account, `complainant`, `clock` or a subject. */
            actor: string;
            to: string;
        };
        HistoryAnswer: {
            lines: components["schemas"]["HistoryLine"][];
        };
        UnmaskBody: {
            /** @enum {string} */
            purpose: "answer" | "contact" | "revisit" | "verify-identity";
        };
        UnsealingLine: {
            /** @example revisit */
            purpose: string;
            /**
             * Format: date-time
             * @description By the time of the installation.
             */
            at: string;
            /** @description Account that opened it. */
            account: string;
            /** @description Its name today. */
            name: string;
        };
        UnsealingsAnswer: {
            lines: components["schemas"]["UnsealingLine"][];
        };
        AnswerLinkAnswer: {
            /**
             * @description On this server; it carries nothing personal.
             * @example /a/AZ…
             */
            path: string;
            /**
             * Format: date-time
             * @description Null: it is good until the revisit is answered, made in another way, or overtaken by another rectification.
             */
            validUntil: string | null;
        };
        CorrectTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        CorrectBody: {
            texts: components["schemas"]["CorrectTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            nuisances?: ("noise-construction" | "noise-equipment" | "noise-industrial" | "noise-other" | "noise-social" | "noise-traffic" | "odor-cooking" | "odor-industrial" | "odor-other" | "odor-sewage" | "odor-waste")[];
            /** @enum {string} */
            activity?: "catering" | "commerce" | "construction" | "entertainment" | "equipment" | "farming" | "household" | "industry" | "other" | "sewage" | "traffic" | "waste";
            /** @enum {string} */
            urgency?: "danger" | "ordinary" | "urgent";
            /** @enum {string} */
            matter?: "complaint" | "consult";
            points?: number;
            hard?: boolean;
            repeat?: boolean;
            /** @description null: it is about no unit. */
            respondentUnit?: string | null;
            /** @description Place, respondent and source anew; the old version is kept. */
            facts?: components["schemas"]["FactsBody"];
        };
        MovedAnswer: {
            /** Format: uuid */
            id: string;
            /** @example HP2026000118 */
            number: string;
            /** @example assigned */
            state: string;
            /** Format: date-time */
            at: string;
            /** @description The clocks that it started, stopped, held or moved. */
            clocks: components["schemas"]["ClockMarkAnswer"][];
            action: string;
            /** @description In which role. */
            by: string;
            version: number;
        };
        SupplementTexts: {
            /** @description 情况说明 · account */
            account: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        SupplementBody: {
            texts: components["schemas"]["SupplementTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @enum {string} */
            channel: "hotline" | "import" | "letter" | "phone" | "transfer" | "visit" | "web";
        };
        NoteTexts: {
            /** @description 备注 · note */
            note: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        NoteBody: {
            texts: components["schemas"]["NoteTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        StarTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        StarBody: {
            texts: components["schemas"]["StarTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            starred: boolean;
        };
        SuperviseTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        SuperviseBody: {
            texts: components["schemas"]["SuperviseTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * @description A level that the procedure lists.
             * @example district
             */
            level: string;
            /** @enum {string} */
            reason: "by-hand" | "dissatisfied" | "dissatisfied-again" | "grade" | "overdue" | "repeat" | "returned-again";
        };
        LiftTexts: {
            /** @description 督办评定 · judgement */
            judgement: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        LiftBody: {
            texts: components["schemas"]["LiftTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @enum {string} */
            reason: "by-hand" | "dissatisfied" | "dissatisfied-again" | "grade" | "overdue" | "repeat" | "returned-again";
        };
        AssignTexts: {
            /** @description 附言 · remark */
            remark?: string;
        };
        AssignBody: {
            texts?: components["schemas"]["AssignTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * @description Left out: by the duty list, or by the rule of the first receiver.
             * @example quanxue
             */
            unit?: string;
        };
        SignForTexts: {
            /** @description 附言 · remark */
            remark?: string;
        };
        SignForBody: {
            texts?: components["schemas"]["SignForTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        AcceptTexts: {
            /** @description 附言 · remark */
            remark?: string;
        };
        AcceptBody: {
            texts?: components["schemas"]["AcceptTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        ReturnTexts: {
            /** @description 情况说明 · account */
            account: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ReturnBody: {
            texts: components["schemas"]["ReturnTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * @description A reason that the procedure lists.
             * @example not-ours
             */
            reason: string;
            suggestedUnit?: string;
        };
        ReassignTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ReassignBody: {
            texts: components["schemas"]["ReassignTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            unit: string;
        };
        HandOverTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        HandOverBody: {
            texts: components["schemas"]["HandOverTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            unit: string;
        };
        ArriveTexts: {
            /** @description 现场所见 · what was seen */
            seen: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ArriveBody: {
            texts: components["schemas"]["ArriveTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * Format: date-time
             * @example 2026-10-08T01:00:00.000Z
             */
            at: string;
        };
        AssistTexts: {
            /** @description 附言 · remark */
            remark?: string;
        };
        AssistBody: {
            texts?: components["schemas"]["AssistTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @example environment */
            unit: string;
        };
        ConsultTexts: {
            /** @description 会商问题 · question */
            question: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ConsultBody: {
            texts: components["schemas"]["ConsultTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @example housing */
            unit: string;
        };
        ContributeTexts: {
            /** @description 协办答复、会商意见 · contribution */
            contribution: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ContributeBody: {
            texts: components["schemas"]["ContributeTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        ReleaseTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ReleaseBody: {
            texts: components["schemas"]["ReleaseTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @example environment */
            unit: string;
        };
        VisitJointlyTexts: {
            /** @description 现场所见 · what was seen */
            seen: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        VisitJointlyBody: {
            texts: components["schemas"]["VisitJointlyTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * Format: uuid
             * @description Which visit it was: one visit may serve many complaints.
             */
            visit: string;
            /**
             * Format: date-time
             * @example 2026-10-08T01:00:00.000Z
             */
            at: string;
            /**
             * @description The units that were there.
             * @example [
             *       "environment",
             *       "squad"
             *     ]
             */
            units: string[];
            /**
             * @description What was found of the points, where that can be said already.
             * @example [
             *       "true"
             *     ]
             */
            findings?: ("lawful-still-disturbing" | "mainly-true" | "partly-true" | "source-gone" | "true" | "untrue")[];
        };
        NameTexts: {
            /** @description 附言 · remark */
            remark?: string;
        };
        NameBody: {
            texts?: components["schemas"]["NameTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @description His account. */
            person: string;
        };
        ReferTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ReferBody: {
            texts: components["schemas"]["ReferTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * @description A body that the procedure lists.
             * @example urban-management
             */
            body: string;
        };
        ConcludeReferralTexts: {
            /** @description 处罚情况 · outcome */
            outcome: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ConcludeReferralBody: {
            texts: components["schemas"]["ConcludeReferralTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * @description An outcome that the procedure lists.
             * @example fine
             */
            outcome: string;
        };
        PlanTexts: {
            /** @description 整改目标 · goal */
            goal: string;
            /** @description 整改措施 · measures */
            measures: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        PlanBody: {
            texts: components["schemas"]["PlanTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @enum {string} */
            way: "by-date" | "immediate" | "long-term";
            /**
             * @description Dates of the milestones, in order.
             * @example [
             *       "2026-10-13T09:00:00.000Z"
             *     ]
             */
            milestones: string[];
            /** @description The account of the person in charge. */
            person?: string;
        };
        ReachTexts: {
            /** @description 情况说明 · account */
            account: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ReachBody: {
            texts: components["schemas"]["ReachTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            milestone: number;
        };
        AskExtensionTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        AskExtensionBody: {
            texts: components["schemas"]["AskExtensionTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * Format: date-time
             * @example 2026-10-08T01:00:00.000Z
             */
            until: string;
        };
        GrantExtensionTexts: {
            /** @description 附言 · remark */
            remark?: string;
        };
        GrantExtensionBody: {
            texts?: components["schemas"]["GrantExtensionTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * Format: date-time
             * @example 2026-10-08T01:00:00.000Z
             */
            until: string;
        };
        RefuseExtensionTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        RefuseExtensionBody: {
            texts: components["schemas"]["RefuseExtensionTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        PauseTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        PauseBody: {
            texts: components["schemas"]["PauseTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @example respondent-absent */
            reason: string;
            /**
             * Format: date-time
             * @example 2026-10-08T01:00:00.000Z
             */
            until: string;
        };
        ResumeTexts: {
            /** @description 附言 · remark */
            remark?: string;
        };
        ResumeBody: {
            texts?: components["schemas"]["ResumeTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        SettleInterimTexts: {
            /** @description 答复意见 · answer */
            answer: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        SettleInterimBody: {
            texts: components["schemas"]["SettleInterimTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * Format: date-time
             * @example 2026-10-08T01:00:00.000Z
             */
            nextDate: string;
        };
        RectifyTexts: {
            /** @description 整改措施 · measures */
            measures: string;
            /** @description 答复意见 · answer */
            answer: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        RectifyBody: {
            texts: components["schemas"]["RectifyTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * @description In the order of the points.
             * @example [
             *       "true"
             *     ]
             */
            findings: ("lawful-still-disturbing" | "mainly-true" | "partly-true" | "source-gone" | "true" | "untrue")[];
        };
        SendBackTexts: {
            /** @description 需补正内容 · what is missing */
            missing: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        SendBackBody: {
            texts: components["schemas"]["SendBackTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            missing: ("letter" | "other" | "photo-after" | "photo-before" | "reading" | "record")[];
        };
        HoldTexts: {
            /** @description 情况说明 · account */
            account: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        HoldBody: {
            texts: components["schemas"]["HoldTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @enum {string} */
            way: "link" | "on-site" | "phone";
            /** @enum {string} */
            satisfaction: "dissatisfied" | "mostly-satisfied" | "not-asked" | "satisfied";
        };
        MissTexts: {
            /** @description 情况说明 · account */
            account: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        MissBody: {
            texts: components["schemas"]["MissTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @enum {string} */
            reason: "hung-up" | "no-access" | "no-contact" | "too-late" | "unwitnessed" | "wrong-hour";
            /** @enum {string} */
            way: "link" | "on-site" | "phone";
        };
        ConcludeUnreachableTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ConcludeUnreachableBody: {
            texts: components["schemas"]["ConcludeUnreachableTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        FailTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        FailBody: {
            texts: components["schemas"]["FailTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @enum {string} */
            way: "link" | "on-site" | "phone";
            /** @enum {string} */
            satisfaction: "dissatisfied" | "mostly-satisfied" | "not-asked" | "satisfied";
        };
        ExplainTexts: {
            /** @description 解释内容 · explanation */
            explanation: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ExplainBody: {
            texts: components["schemas"]["ExplainTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        RelapseTexts: {
            /** @description 情况说明 · account */
            account: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        RelapseBody: {
            texts: components["schemas"]["RelapseTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * @description What showed it.
             * @enum {string}
             */
            source: "call" | "complaint" | "visit";
            /**
             * Format: uuid
             * @description The complaint that showed it.
             */
            complaint?: string;
        };
        CloseTexts: {
            /** @description 附言 · remark */
            remark?: string;
        };
        CloseBody: {
            texts?: components["schemas"]["CloseTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        DeclineTexts: {
            /** @description 依据 · basis */
            basis: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        DeclineBody: {
            texts: components["schemas"]["DeclineTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * @description A reason that the procedure lists.
             * @example court
             */
            reason: string;
        };
        TransferTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        TransferBody: {
            texts: components["schemas"]["TransferTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @example city-planning */
            body: string;
            /** @description A district of this installation, where a linked complaint is opened. */
            district?: string;
        };
        AcknowledgeTexts: {
            /** @description 附言 · remark */
            remark?: string;
        };
        AcknowledgeBody: {
            texts?: components["schemas"]["AcknowledgeTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        TakeBackTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        TakeBackBody: {
            texts: components["schemas"]["TakeBackTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        JoinTexts: {
            /** @description 附言 · remark */
            remark?: string;
        };
        JoinBody: {
            texts?: components["schemas"]["JoinTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * Format: uuid
             * @description The problem, by id.
             */
            problem: string;
        };
        LeaveTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        LeaveBody: {
            texts: components["schemas"]["LeaveTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        MergeTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        MergeBody: {
            texts: components["schemas"]["MergeTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * Format: uuid
             * @description The complaint that stays.
             */
            into: string;
            /** @description Confirms that one person said both. */
            sameReporter: boolean;
        };
        UnmergeTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        UnmergeBody: {
            texts: components["schemas"]["UnmergeTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        WithdrawTexts: {
            /** @description 撤回原话 · own words */
            words: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        WithdrawBody: {
            texts: components["schemas"]["WithdrawTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        TakeUpTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        TakeUpBody: {
            texts: components["schemas"]["TakeUpTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        JointVisitBody: {
            texts: components["schemas"]["VisitJointlyTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * @description Ids or public numbers.
             * @example [
             *       "HP2026000118",
             *       "HP2026000121"
             *     ]
             */
            complaints: string[];
            /**
             * Format: date-time
             * @example 2026-10-08T01:00:00.000Z
             */
            at: string;
            /**
             * @description The units that were there.
             * @example [
             *       "environment",
             *       "squad"
             *     ]
             */
            units: string[];
        };
        JointVisitLine: {
            /**
             * @description Its number, or what it was called by.
             * @example HP2026000118
             */
            number: string;
            /**
             * @description The same request again gets the same answer.
             * @enum {string}
             */
            outcome: "done" | "refused";
            problem?: components["schemas"]["WhyAnswer"];
        };
        JointVisitRecordedAnswer: {
            /** Format: uuid */
            visit: string;
            lines: components["schemas"]["JointVisitLine"][];
        };
        VisitedComplaintAnswer: {
            /** Format: uuid */
            id: string;
            /** @example HP2026000118 */
            number: string;
            /** @example assigned */
            state: string;
            /** @description In charge of it now. */
            unit: string | null;
            /** Format: date-time */
            recordedAt: string;
            /**
             * @description What was found of its points, where that was said.
             * @example [
             *       "true"
             *     ]
             */
            findings?: ("lawful-still-disturbing" | "mainly-true" | "partly-true" | "source-gone" | "true" | "untrue")[];
            label: string;
        };
        JointVisitAnswer: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            at: string;
            units: string[];
            /** @description What was seen; null where it was erased. */
            seen: string | null;
            complaints: components["schemas"]["VisitedComplaintAnswer"][];
            /** @description Account that recorded it. */
            actor: string;
        };
        OrderLine: {
            /** Format: uuid */
            id: string;
            /** @example 督字〔2026〕31号 */
            number: string;
            /** @enum {string} */
            state: "answered" | "issued" | "lifted";
            /** @enum {string} */
            reason: "by-hand" | "dissatisfied" | "dissatisfied-again" | "grade" | "overdue" | "repeat" | "returned-again";
            /** @description That must answer; null while the complaint is with the office. */
            unit: string | null;
            unitName: string | null;
            /**
             * Format: uuid
             * @description The complaint or the problem that it is about.
             */
            about: string;
            nuisances: string[];
            address: string | null;
            /** Format: date-time */
            openedAt: string;
            /** @description What is owed next; null when nothing is. */
            clock: string | null;
            owed: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** @description Times it was raised a level. */
            raised: number;
            /** @description Measures taken, by code. */
            measures: string[];
            /** @description The state in words. */
            label: string;
            version: number;
            level: string;
            /** @description The level in words. */
            levelLabel: string;
            reasonLabel: string;
            aboutNumber: string;
            starred: boolean;
            overdue: boolean;
        };
        OrdersAnswer: {
            /** Format: date-time */
            now: string;
            /** @description Ask for the next page with it; null at the end. */
            next: string | null;
            rows: components["schemas"]["OrderLine"][];
        };
        OrderAboutAnswer: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "complaint" | "problem";
            address: string | null;
            nuisances: string[];
            number: string;
            state: string;
            label: string;
        };
        MeasureLine: {
            code: string;
            title: string;
            /** @description To whom its letter goes. */
            addressee: string;
            taken: boolean;
        };
        OrderAnswer: {
            /** Format: uuid */
            id: string;
            /** @example 督字〔2026〕31号 */
            number: string;
            /** @enum {string} */
            state: "answered" | "issued" | "lifted";
            /** @example cn-hotline@1 */
            procedure: string;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            now: string;
            unitName: string | null;
            /** @description Who issued it; null for a rule. */
            issuedByName: string | null;
            standing: {
                [key: string]: unknown;
            };
            /** @description Null where the complaint is not, or no longer, for these eyes. */
            about: components["schemas"]["OrderAboutAnswer"] | null;
            /** @description What whoever issued it demanded; null where a rule did. */
            demand: string | null;
            measures: components["schemas"]["MeasureLine"][];
            clocks: components["schemas"]["ClockAnswer"][];
            /** @description What this person may do now, and why not. */
            moves: components["schemas"]["MoveOffer"][];
            history: components["schemas"]["HistoryLine"][];
            label: string;
            version: number;
            levelLabel: string;
            reasonLabel: string;
        };
        OrderAnswerTexts: {
            /** @description 答复意见 · answer */
            answer: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        OrderAnswerBody: {
            texts: components["schemas"]["OrderAnswerTexts"];
        };
        OrderFindWantingTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        OrderFindWantingBody: {
            texts: components["schemas"]["OrderFindWantingTexts"];
        };
        OrderRaiseTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        OrderRaiseBody: {
            texts: components["schemas"]["OrderRaiseTexts"];
            /** @example leader */
            level?: string;
        };
        OrderMeasureTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        OrderMeasureBody: {
            texts: components["schemas"]["OrderMeasureTexts"];
            /** @example interview */
            measure: string;
        };
        OrderLiftTexts: {
            /** @description 督办评定 · judgement */
            judgement: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        OrderLiftBody: {
            texts: components["schemas"]["OrderLiftTexts"];
        };
        OrderStarTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        OrderStarBody: {
            texts: components["schemas"]["OrderStarTexts"];
            starred: boolean;
        };
        OrderNoteTexts: {
            /** @description 备注 · note */
            note: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        OrderNoteBody: {
            texts: components["schemas"]["OrderNoteTexts"];
        };
        LedgerLine: {
            /** Format: uuid */
            id: string;
            /** @example 台账〔2026〕17号 */
            number: string;
            /** @enum {string} */
            state: "assigned" | "discovered" | "rectified" | "revisited" | "signedOff" | "struck";
            /** Format: date-time */
            enteredAt: string;
            /** @enum {string} */
            source: "by-hand" | "inspection" | "patrol" | "repeat";
            nuisances: string[];
            address: string | null;
            subdistrict: string | null;
            /** @description Who is complained about. */
            respondent: string | null;
            /** @description Complaints that are joined. */
            complaints: number;
            /** @description Days without a complaint since it was rectified, in the season. */
            calmDays: number;
            /**
             * Format: date-time
             * @description When the latest of them was received.
             */
            lastComplaintAt: string | null;
            unit: string | null;
            unitName: string | null;
            /** @description Who answers for it (责任人). */
            personName: string | null;
            /** @description Milestones that are reached, of so many. */
            reached: number;
            milestones: number;
            /** @description Which rectification it is, from 1. */
            round: number;
            /** @description Revisits of the series that have held, of so many. */
            step: number;
            steps: number;
            /** Format: date-time */
            nextDate: string | null;
            /** @description Supervision orders still open on it. */
            openOrders: number;
            /** @description Times that a sign-off was revoked. */
            revocations: number;
            /** @description What is owed next; null when nothing is. */
            clock: string | null;
            owed: string | null;
            /** @description And by whom: a unit, a person or those of a role. */
            owedBy: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** @description The state in words. */
            label: string;
            version: number;
            sourceLabel: string;
            grade: string;
            gradeLabel: string;
            starred: boolean;
            /** @description Settled in the interim: counted apart, never as signed off. */
            interim: boolean;
            overdue: boolean;
        };
        GradeAnswer: {
            code: string;
            title: string;
        };
        LedgerAnswer: {
            /** Format: date-time */
            now: string;
            /** @description Ask for the next page with it; null at the end. */
            next: string | null;
            rows: components["schemas"]["LedgerLine"][];
            /** @description The grades of the procedures of these rows, the mildest first. */
            grades: components["schemas"]["GradeAnswer"][];
            /** @description This person may put a problem on it. */
            mayEnter: boolean;
        };
        RespondentLine: {
            problems: number;
            /** @description Of these neither signed off nor struck. */
            open: number;
            complaints: number;
            /** @description As written most lately. */
            respondent: string;
        };
        RespondentsAnswer: {
            rows: components["schemas"]["RespondentLine"][];
        };
        ProblemEnterTexts: {
            /** @description 情况说明 · account */
            account: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        SeasonBody: {
            /** @example 05-15 */
            from: string;
            /** @example 10-15 */
            to: string;
        };
        EnterBody: {
            texts: components["schemas"]["ProblemEnterTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @enum {string} */
            source: "by-hand" | "inspection" | "patrol";
            /**
             * @example [
             *       "odor-cooking"
             *     ]
             */
            nuisances: ("noise-construction" | "noise-equipment" | "noise-industrial" | "noise-other" | "noise-social" | "noise-traffic" | "odor-cooking" | "odor-industrial" | "odor-other" | "odor-sewage" | "odor-waste")[];
            /** @enum {string} */
            activity?: "catering" | "commerce" | "construction" | "entertainment" | "equipment" | "farming" | "household" | "industry" | "other" | "sewage" | "traffic" | "waste";
            season?: components["schemas"]["SeasonBody"];
            respondentUnit?: string;
            /** @example cn-inspection-transfer */
            procedure?: string;
            facts: components["schemas"]["FactsBody"];
        };
        CauseAnswer: {
            /** @enum {string} */
            cause: "cause" | "institution" | "matter" | "people";
            words: string | null;
            label: string;
        };
        MilestoneAnswer: {
            no: number;
            what: string | null;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            reachedAt: string | null;
            evidence: components["schemas"]["EvidenceAnswer"][];
            overdue: boolean;
        };
        PeopleAnswer: {
            known: number;
            unknown: number;
        };
        ConditionAnswer: {
            /** @enum {string} */
            condition: "calm-days" | "held" | "milestones" | "no-objection" | "no-open-order" | "series" | "similar";
            has: number;
            wants: number;
            label: string;
            met: boolean;
        };
        SignOffStepAnswer: {
            /** @enum {string} */
            does: "apply" | "check" | "file" | "notice" | "sign";
            /** Format: date-time */
            doneAt: string | null;
            doneBy: string | null;
            code: string;
            title: string;
            /** @description Roles that may take it, in words. */
            by: string;
            done: boolean;
            /** @description It is this step's turn. */
            owed: boolean;
        };
        ProblemComplaintLine: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            receivedAt: string;
            unitName: string | null;
            /** Format: date-time */
            dueAt: string | null;
            number: string;
            state: string;
            label: string;
            /** @description It is one of those that put the problem on the ledger. */
            founding: boolean;
            overdue: boolean;
        };
        PlaceLine: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            what: "calm" | "complaint" | "finding" | "letter" | "order" | "reading" | "rectification" | "relapse" | "revisit" | "sign-off" | "visit";
            /** @description What was seen, measured or said, where that is kept. */
            words: string | null;
            /**
             * Format: date-time
             * @description The end of a calm period; null while it lasts.
             */
            until: string | null;
            label: string;
            /** @description Of which complaint, order or problem. */
            number: string;
        };
        NeighbouringProblem: {
            /** Format: uuid */
            id: string;
            nuisances: string[];
            number: string;
            state: string;
            label: string;
        };
        ProblemAnswer: {
            /** Format: uuid */
            id: string;
            /** @example 台账〔2026〕17号 */
            number: string;
            /** @enum {string} */
            state: "assigned" | "discovered" | "rectified" | "revisited" | "signedOff" | "struck";
            /** @example cn-hotline@1 */
            procedure: string;
            /** Format: date-time */
            enteredAt: string;
            /** Format: date-time */
            now: string;
            facts: components["schemas"]["FactsAnswer"] | null;
            standing: {
                [key: string]: unknown;
            };
            /** @description By which rule, where a rule put it there. */
            rule: string | null;
            unitName: string | null;
            person: components["schemas"]["ColleagueAnswer"] | null;
            /** @description Whom this person may name responsible: accounts in use of the unit in charge. */
            people: components["schemas"]["ColleagueAnswer"][];
            causes: components["schemas"]["CauseAnswer"][];
            milestones: components["schemas"]["MilestoneAnswer"][];
            /** @description How many people complained, by their sealed telephone numbers; and complaints of which none is known. */
            tellers: components["schemas"]["PeopleAnswer"];
            /** @description Days without a new complaint since it was rectified, in the season. */
            calmDays: number;
            conditions: components["schemas"]["ConditionAnswer"][];
            steps: components["schemas"]["SignOffStepAnswer"][];
            /** @description All that are joined, also those that are another unit's business. */
            joined: number;
            complaints: components["schemas"]["ProblemComplaintLine"][];
            orders: components["schemas"]["OpenOrderAnswer"][];
            place: components["schemas"]["PlaceLine"][];
            neighbours: components["schemas"]["NeighbouringProblem"][];
            clocks: components["schemas"]["ClockAnswer"][];
            /** @description What this person may do now, and why not. */
            moves: components["schemas"]["MoveOffer"][];
            /** @description The last of each text. */
            texts: {
                [key: string]: string | null;
            };
            evidence: components["schemas"]["EvidenceAnswer"][];
            history: components["schemas"]["HistoryLine"][];
            label: string;
            version: number;
            sourceLabel: string;
            gradeLabel: string;
        };
        ProblemCorrectTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemCorrectBody: {
            texts: components["schemas"]["ProblemCorrectTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            nuisances?: ("noise-construction" | "noise-equipment" | "noise-industrial" | "noise-other" | "noise-social" | "noise-traffic" | "odor-cooking" | "odor-industrial" | "odor-other" | "odor-sewage" | "odor-waste")[];
            /** @enum {string} */
            activity?: "catering" | "commerce" | "construction" | "entertainment" | "equipment" | "farming" | "household" | "industry" | "other" | "sewage" | "traffic" | "waste";
            season?: components["schemas"]["SeasonBody"];
            respondentUnit?: string | null;
            facts?: components["schemas"]["FactsBody"];
        };
        ProblemNoteTexts: {
            /** @description 备注 · note */
            note: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemNoteBody: {
            texts: components["schemas"]["ProblemNoteTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        ProblemStarTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemStarBody: {
            texts: components["schemas"]["ProblemStarTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            starred: boolean;
        };
        ProblemSuperviseTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemSuperviseBody: {
            texts: components["schemas"]["ProblemSuperviseTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @example district */
            level: string;
            /** @enum {string} */
            reason: "by-hand" | "repeat";
        };
        ProblemLiftTexts: {
            /** @description 督办评定 · judgement */
            judgement: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemLiftBody: {
            texts: components["schemas"]["ProblemLiftTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @example by-hand */
            reason: string;
        };
        ProblemAssignTexts: {
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemAssignBody: {
            texts?: components["schemas"]["ProblemAssignTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            unit: string;
            person: string;
        };
        ProblemReassignTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemReassignBody: {
            texts: components["schemas"]["ProblemReassignTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            unit: string;
            person: string;
        };
        ProblemHandOverTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemHandOverBody: {
            texts: components["schemas"]["ProblemHandOverTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            unit: string;
            person?: string;
        };
        ProblemNameTexts: {
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemNameBody: {
            texts?: components["schemas"]["ProblemNameTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            person: string;
        };
        ProblemVisitTexts: {
            /** @description 现场所见 · what was seen */
            seen: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemVisitBody: {
            texts: components["schemas"]["ProblemVisitTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * Format: date-time
             * @example 2026-10-08T01:00:00.000Z
             */
            at: string;
        };
        ProblemAnalyseTexts: {
            /** @description 成因·人 · cause (people) */
            people?: string;
            /** @description 成因·事 · cause (matter) */
            matter?: string;
            /** @description 成因·因 · cause (what brought it about) */
            cause?: string;
            /** @description 成因·制 · cause (institution) */
            institution?: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemAnalyseBody: {
            texts?: components["schemas"]["ProblemAnalyseTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * @example [
             *       "people",
             *       "institution"
             *     ]
             */
            causes: ("cause" | "institution" | "matter" | "people")[];
        };
        ProblemPlanTexts: {
            /** @description 整改目标 · goal */
            goal: string;
            /** @description 整改措施 · measures */
            measures: string;
            /** @description 节点 1 的内容 · what milestone 1 is */
            "milestone-1"?: string;
            /** @description 节点 2 的内容 · what milestone 2 is */
            "milestone-2"?: string;
            /** @description 节点 3 的内容 · what milestone 3 is */
            "milestone-3"?: string;
            /** @description 节点 4 的内容 · what milestone 4 is */
            "milestone-4"?: string;
            /** @description 节点 5 的内容 · what milestone 5 is */
            "milestone-5"?: string;
            /** @description 节点 6 的内容 · what milestone 6 is */
            "milestone-6"?: string;
            /** @description 节点 7 的内容 · what milestone 7 is */
            "milestone-7"?: string;
            /** @description 节点 8 的内容 · what milestone 8 is */
            "milestone-8"?: string;
            /** @description 节点 9 的内容 · what milestone 9 is */
            "milestone-9"?: string;
            /** @description 节点 10 的内容 · what milestone 10 is */
            "milestone-10"?: string;
            /** @description 节点 11 的内容 · what milestone 11 is */
            "milestone-11"?: string;
            /** @description 节点 12 的内容 · what milestone 12 is */
            "milestone-12"?: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemPlanBody: {
            texts: components["schemas"]["ProblemPlanTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @enum {string} */
            way: "by-date" | "immediate" | "long-term";
            /** @example 2026-10-08T01:00:00.000Z */
            milestones: string[];
        };
        ProblemReachTexts: {
            /** @description 情况说明 · account */
            account: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemReachBody: {
            texts: components["schemas"]["ProblemReachTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            milestone: number;
        };
        ProblemCheckSimilarTexts: {
            /** @description 情况说明 · account */
            account: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemCheckSimilarBody: {
            texts: components["schemas"]["ProblemCheckSimilarTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            places: number;
            found: number;
        };
        ProblemExtendTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemExtendBody: {
            texts: components["schemas"]["ProblemExtendTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * Format: date-time
             * @example 2026-10-08T01:00:00.000Z
             */
            until: string;
        };
        ProblemSettleInterimTexts: {
            /** @description 答复意见 · answer */
            answer: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemSettleInterimBody: {
            texts: components["schemas"]["ProblemSettleInterimTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /**
             * Format: date-time
             * @example 2026-10-08T01:00:00.000Z
             */
            nextDate: string;
        };
        ProblemRectifyTexts: {
            /** @description 整改措施 · measures */
            measures: string;
            /** @description 答复意见 · answer */
            answer: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemRectifyBody: {
            texts: components["schemas"]["ProblemRectifyTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @enum {string} */
            finding: "lawful-still-disturbing" | "mainly-true" | "partly-true" | "source-gone" | "true" | "untrue";
        };
        ProblemSendBackTexts: {
            /** @description 需补正内容 · what is missing */
            missing: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemSendBackBody: {
            texts: components["schemas"]["ProblemSendBackTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            missing: ("letter" | "other" | "photo-after" | "photo-before" | "reading" | "record")[];
        };
        ProblemHoldTexts: {
            /** @description 情况说明 · account */
            account: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemHoldBody: {
            texts: components["schemas"]["ProblemHoldTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @enum {string} */
            way: "link" | "on-site" | "phone";
        };
        ProblemMissTexts: {
            /** @description 情况说明 · account */
            account: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemMissBody: {
            texts: components["schemas"]["ProblemMissTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @enum {string} */
            reason: "hung-up" | "no-access" | "no-contact" | "too-late" | "unwitnessed" | "wrong-hour";
            /** @enum {string} */
            way: "link" | "on-site" | "phone";
        };
        ProblemFailTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemFailBody: {
            texts: components["schemas"]["ProblemFailTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @enum {string} */
            way: "link" | "on-site" | "phone";
        };
        ProblemRelapseTexts: {
            /** @description 情况说明 · account */
            account: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemRelapseBody: {
            texts: components["schemas"]["ProblemRelapseTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @enum {string} */
            source: "complaints" | "visit";
        };
        ProblemApplyTexts: {
            /** @description 销号申请 · application */
            application: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemApplyBody: {
            texts: components["schemas"]["ProblemApplyTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        ProblemPassTexts: {
            /** @description 审核意见 · opinion */
            opinion: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemPassBody: {
            texts: components["schemas"]["ProblemPassTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @example check */
            step: string;
        };
        ProblemRefuseSignOffTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemRefuseSignOffBody: {
            texts: components["schemas"]["ProblemRefuseSignOffTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @example check */
            step: string;
        };
        ProblemObjectTexts: {
            /** @description 异议内容 · objection */
            objection: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemObjectBody: {
            texts: components["schemas"]["ProblemObjectTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        ProblemDismissObjectionTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemDismissObjectionBody: {
            texts: components["schemas"]["ProblemDismissObjectionTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        ProblemUpholdObjectionTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemUpholdObjectionBody: {
            texts: components["schemas"]["ProblemUpholdObjectionTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        ProblemSignOffTexts: {
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemSignOffBody: {
            texts?: components["schemas"]["ProblemSignOffTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        ProblemRevokeTexts: {
            /** @description 情况说明 · account */
            account: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemRevokeBody: {
            texts: components["schemas"]["ProblemRevokeTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @enum {string} */
            source: "complaints" | "visit";
        };
        ProblemReopenTexts: {
            /** @description 情况说明 · account */
            account: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemReopenBody: {
            texts: components["schemas"]["ProblemReopenTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
            /** @enum {string} */
            source: "complaints" | "visit";
        };
        ProblemStrikeTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        ProblemStrikeBody: {
            texts: components["schemas"]["ProblemStrikeTexts"];
            evidence?: components["schemas"]["EvidenceBody"][];
        };
        WorklistLine: {
            /** Format: uuid */
            subject: string;
            /** @enum {string} */
            kind: "complaint" | "order" | "problem";
            nuisances: string[];
            address: string | null;
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            urgency: "danger" | "ordinary" | "urgent";
            /** @description Supervision orders still open on it. */
            openOrders: number;
            /** @description Which rectification this is, from 1. */
            round: number;
            number: string;
            state: string;
            version: number;
            /** @description What is owed. */
            clock: string;
            label: string;
            holder: string;
            provisional: boolean;
            paused: boolean;
            /** @description Somebody knows where it is. */
            placed: boolean;
            overdue: boolean;
            /** @description The state in words. */
            stateLabel: string;
            starred: boolean;
            /** @description A unit returned it, and no other has it yet. */
            returned: boolean;
        };
        WorklistAnswer: {
            rows: components["schemas"]["WorklistLine"][];
            /** @description Ask for the next page with it; null at the end. */
            next: string | null;
            /** Format: date-time */
            now: string;
        };
        UnresolvedLine: {
            /** Format: uuid */
            subject: string;
            nuisances: string[];
            /** Format: date-time */
            receivedAt: string;
            /** @description As it was written; nobody has found it yet. */
            address: string | null;
            subdistrict: string | null;
            /** @description Where it came from. */
            source: string | null;
            number: string;
            state: string;
            label: string;
            version: number;
        };
        UnresolvedAnswer: {
            rows: components["schemas"]["UnresolvedLine"][];
            next: string | null;
        };
        InboxLine: {
            /** Format: uuid */
            subject: string;
            facts: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            at: string;
            id: number;
            number: string;
            addressee: string;
            about: string;
            label: string;
            read: boolean;
        };
        InboxAnswer: {
            rows: components["schemas"]["InboxLine"][];
            next: string | null;
            /** @description 100 stands for a hundred or more. */
            unread: number;
        };
        AmountAnswer: {
            amount: number;
            /** @enum {string} */
            unit: "day" | "hour" | "minute" | "workingDay";
        };
        BoardBoundsAnswer: {
            dueSoon: components["schemas"]["AmountAnswer"];
            stalled: components["schemas"]["AmountAnswer"];
            repeat: number;
        };
        LevelAnswer: {
            /** @example district */
            code: string;
            title: string;
        };
        BoardAnswer: {
            /** Format: date-time */
            now: string;
            /** @description A clock that runs is past due. */
            overdue: number;
            dueSoon: number | null;
            /** @description Marked so, or so many at one place. */
            repeat: number | null;
            dissatisfied: number;
            extensionsAsked: number;
            /** @description Nobody has done anything for longer than that. */
            stalled: number | null;
            openOrders: number;
            overdueOrders: number;
            bounds: components["schemas"]["BoardBoundsAnswer"] | null;
            /** @description Levels of the procedure in force, rising. */
            levels: components["schemas"]["LevelAnswer"][];
        };
        RungLine: {
            /** @example yellow-card */
            name: string;
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            state: "ahead" | "next" | "rung";
            /**
             * @example remind
             * @enum {string}
             */
            does: "accept" | "archive" | "decline" | "endNotice" | "measure" | "raise" | "refuseExtension" | "remind" | "resume" | "supervise" | "takeBack";
            title: string;
        };
        OpenOrderLine: {
            /** @example overdue */
            reason: string;
            /** @example district */
            level: string;
            reasonLabel: string;
            levelLabel: string;
        };
        BoardLine: {
            /** Format: uuid */
            subject: string;
            /** @enum {string} */
            kind: "complaint" | "order" | "problem";
            /** @example assigned */
            state: string;
            nuisances: string[];
            address: string | null;
            unit: string | null;
            unitName: string | null;
            /** @description The clock that the list is about; null when nothing is owed. */
            clock: string | null;
            /** @description The same in words. */
            owed: string | null;
            holder: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            finishDueAt: string | null;
            /** @enum {string} */
            urgency: "danger" | "ordinary" | "urgent";
            /** @description Which rectification this is, from 1. */
            round: number;
            dissatisfactions: number;
            /** @description The rungs of the clock in question. */
            ladder: components["schemas"]["RungLine"][];
            /**
             * Format: date-time
             * @description Until when an extension is asked for.
             */
            askedUntil: string | null;
            openOrders: components["schemas"]["OpenOrderLine"][];
            /**
             * Format: date-time
             * @description When a person last did something with it.
             */
            actedAt: string | null;
            number: string;
            /** @description The state in words. */
            label: string;
            version: number;
            overdue: boolean;
            paused: boolean;
            provisional: boolean;
            starred: boolean;
            /** @description Somebody knows where it is. */
            placed: boolean;
        };
        BoardListAnswer: {
            rows: components["schemas"]["BoardLine"][];
            /** @description Ask for the next page with it; null at the end. */
            next: string | null;
            /** Format: date-time */
            now: string;
        };
        SuperviseManyTexts: {
            /** @description 理由 · reason */
            reason: string;
            /** @description 附言 · remark */
            remark?: string;
        };
        SuperviseManyBody: {
            /** @description Ids or public numbers. */
            complaints: string[];
            /**
             * @description A level that the procedure lists.
             * @example district
             */
            level: string;
            /** @description What is demanded. */
            texts: {
                [key: string]: string;
            } & components["schemas"]["SuperviseManyTexts"];
        };
        SupervisedLine: {
            /** Format: uuid */
            id: string | null;
            /**
             * @description `already`: this very request was sent before.
             * @enum {string}
             */
            outcome: "already" | "done" | "refused";
            /**
             * Format: uuid
             * @description The order that it has now, opened within a second or so; null where it was refused, or the procedure has no orders.
             */
            order: string | null;
            problem?: components["schemas"]["WhyAnswer"];
            /** @description Its number; as it was named where there is none that may be seen. */
            number: string;
        };
        SupervisedAnswer: {
            rows: components["schemas"]["SupervisedLine"][];
        };
        ForeseenLine: {
            /** Format: uuid */
            id: string | null;
            /** @description To whom; null: nobody has it, and the office answers itself. */
            unit: string | null;
            unitName: string | null;
            levelLabel: string | null;
            /**
             * Format: date-time
             * @description By when it would have to be answered; null where the procedure has no orders.
             */
            dueAt: string | null;
            /** @description It would be refused, and why. */
            problem?: components["schemas"]["WhyAnswer"];
            /** @description The complaint's; as it was named where there is none that may be seen. */
            number: string;
        };
        ForeseenAnswer: {
            /** Format: date-time */
            now: string;
            rows: components["schemas"]["ForeseenLine"][];
            demand: string;
        };
        EngineClock: {
            /** @example start */
            op: string;
            /** @example finish */
            clock: string;
            /** @description Only then. */
            only?: string;
        };
        EngineTell: {
            /** @example unit */
            to: string;
            only?: string;
            about: string;
        };
        EngineRow: {
            label?: {
                zh: string;
                en: string;
            };
            /** @description Empty: it opens the complaint. */
            from: string[];
            by: string[];
            when: string[];
            texts: string[];
            clocks: components["schemas"]["EngineClock"][];
            tells: components["schemas"]["EngineTell"][];
            action: string;
            /** @description `same`: the state stays. */
            to: string;
        };
        EngineAnswer: {
            states: string[];
            ends: string[];
            rows: components["schemas"]["EngineRow"][];
            /** @description Words by group and code. */
            labels: {
                [key: string]: {
                    [key: string]: {
                        zh: string;
                        en: string;
                    };
                };
            };
        };
        ProceduresAnswer: {
            /** @description In force for new complaints, as `name@version`. */
            inForce: string | null;
            procedures: {
                [key: string]: unknown;
            }[];
            /** @description By `name@version` the places whose number could not be checked: `clocks.finish.amounts[2]`. */
            unverified: {
                [key: string]: string[];
            };
        };
        WordsAnswer: {
            labels: {
                [key: string]: {
                    [key: string]: {
                        zh: string;
                        en: string;
                    };
                };
            };
            /** @description A sentence for every refusal. */
            refusals: {
                [key: string]: {
                    zh: string;
                    en: string;
                };
            };
        };
        DraftStepAnswer: {
            /** @enum {string} */
            did: "approved" | "changed" | "drafted" | "rejected" | "submitted" | "withdrawn";
            accountName: string | null;
            /** Format: date-time */
            at: string;
            reason: string | null;
            no: number;
            label: string;
            account: string;
        };
        DraftRow: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "approved" | "draft" | "rejected" | "submitted" | "withdrawn";
            /**
             * @description As far as the text can be read.
             * @example cn-hotline
             */
            procedure: string | null;
            /** @example 2 */
            procedureVersion: number | null;
            /**
             * @description Its first day.
             * @example 2026-04-01
             */
            validFrom: string | null;
            /**
             * @description The version that it became.
             * @example cn-hotline@2
             */
            approved: string | null;
            steps: components["schemas"]["DraftStepAnswer"][];
            /** @description Number of its steps; to be sent as If-Match. */
            version: number;
            label: string;
            /** @description How many; none of a draft that is over. */
            faultCount: number;
        };
        DraftsAnswer: {
            rows: components["schemas"]["DraftRow"][];
        };
        DraftBody: {
            /**
             * @example procedure: cn-hotline
             *     version: 2
             *     …
             */
            yaml: string;
        };
        RuleFaultAnswer: {
            /** @example clocks.finish.amounts[2].unit */
            path: string;
            /** @description What stands there. */
            value: {
                [key: string]: unknown;
            } | null;
            /** @description From 1; 0 where it has none. */
            line: number;
            /** @description What may stand there. */
            allowed: string;
            zh: string;
            en: string;
            /** @description The sentence in the language asked for. */
            detail: string;
        };
        RuleChangeAnswer: {
            /** @example clocks.finish.amounts[2].amount */
            path: string;
            /** @description Null where there was nothing. */
            old: {
                [key: string]: unknown;
            } | null;
            /** @description Null where there is nothing any more. */
            new: {
                [key: string]: unknown;
            } | null;
        };
        DraftAnswer: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "approved" | "draft" | "rejected" | "submitted" | "withdrawn";
            /**
             * @description As far as the text can be read.
             * @example cn-hotline
             */
            procedure: string | null;
            /** @example 2 */
            procedureVersion: number | null;
            /**
             * @description Its first day.
             * @example 2026-04-01
             */
            validFrom: string | null;
            /**
             * @description The version that it became.
             * @example cn-hotline@2
             */
            approved: string | null;
            steps: components["schemas"]["DraftStepAnswer"][];
            faults: components["schemas"]["RuleFaultAnswer"][];
            /**
             * @description The version that the changes are told against: the one in force. Null for a new procedure.
             * @example cn-hotline@1
             */
            against: string | null;
            changes: components["schemas"]["RuleChangeAnswer"][];
            yaml: string;
            /** @description Number of its steps; to be sent as If-Match. */
            version: number;
            label: string;
            /** @description How many; none of a draft that is over. */
            faultCount: number;
        };
        RejectDraftBody: {
            texts: components["schemas"]["ReasonTexts"];
        };
        AmendmentRow: {
            /** Format: uuid */
            id: string;
            /** @example cn-hotline@1 */
            from: string;
            /** @example cn-hotline@2 */
            to: string;
            /** @enum {string} */
            status: "asked" | "done" | "signed" | "withdrawn";
            askedByName: string | null;
            /** Format: date-time */
            askedAt: string;
            signedBy: string | null;
            signedByName: string | null;
            /** Format: date-time */
            signedAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            trouble: string | null;
            reason: string;
            label: string;
            askedBy: string;
            /** @description At the last look: how many could not be moved, and why the first could not. */
            failed: number;
        };
        AmendmentsAnswer: {
            rows: components["schemas"]["AmendmentRow"][];
        };
        AmendmentBody: {
            /** @example cn-hotline@1 */
            from: string;
            /** @example cn-hotline@2 */
            to: string;
            texts: components["schemas"]["ReasonTexts"];
        };
        AmendmentAnswer: {
            /** Format: uuid */
            id: string;
            /** @example cn-hotline@1 */
            from: string;
            /** @example cn-hotline@2 */
            to: string;
            /** @enum {string} */
            status: "asked" | "done" | "signed" | "withdrawn";
            askedByName: string | null;
            /** Format: date-time */
            askedAt: string;
            signedBy: string | null;
            signedByName: string | null;
            /** Format: date-time */
            signedAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            trouble: string | null;
            reason: string;
            label: string;
            askedBy: string;
            /** @description At the last look: how many could not be moved, and why the first could not. */
            failed: number;
            /** @description Moved by it. */
            moved: number;
            /** @description Open, and still under the old version. */
            left: number;
        };
        PublicAnswer: {
            /** @example 已交办 */
            label: string;
            /**
             * Format: date-time
             * @description When the next thing is due; null when nothing is.
             */
            nextDueAt: string | null;
            number: string;
            state: string;
        };
        TimeAnswer: {
            /** Format: date-time */
            now: string;
            /**
             * Format: date-time
             * @description When the next clock rings, of whatever district; null when none will, and where time cannot be moved.
             */
            nextAt: string | null;
            movable: boolean;
        };
        ForwardBody: {
            /** @example 30d */
            by?: string;
            /**
             * Format: date-time
             * @example 2026-10-08T01:00:00.000Z
             */
            to?: string;
            /** @description `false` is as if it were left out. */
            next?: boolean;
        };
        RangLine: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            subject: string;
            /** @example finish */
            clock: string;
            /**
             * @description What the clock is called.
             * @example 办理时限
             */
            label: string;
            /** @example yellow-card */
            rung: string;
            /**
             * @description What the procedure calls the rung.
             * @example 黄牌预警
             */
            rungLabel: string;
            /**
             * @description Who owed it.
             * @example unit:quanxue
             */
            holder: string;
            /**
             * @description What it came to: `remind`, or what else the rung does.
             * @example remind
             */
            action: string;
            number: string;
        };
        ForwardAnswer: {
            /** Format: date-time */
            now: string;
            /**
             * Format: date-time
             * @description When the next clock rings, of whatever district; null when none will, and where time cannot be moved.
             */
            nextAt: string | null;
            /** @description In the district of whoever moved it, in order; the first 200. */
            rang: components["schemas"]["RangLine"][];
            /** @description How many more rang there. */
            more: number;
            movable: boolean;
        };
        ReadingAnswer: {
            read: number;
            accepted: number;
            already: number;
            rejected: number;
        };
        FileRefusalAnswer: {
            /** @example missing_column */
            code: string;
            value: string;
            detail: string;
        };
        KeptAnswer: {
            /** @description The first of them. */
            numbers: string[];
            count: number;
        };
        ImportRowAnswer: {
            /** @example bad_date */
            reason: string;
            no: number;
            /** @description Where it begins in the file, from 1. */
            line: number;
            /** @description As the file writes it. */
            id: string;
            refused: boolean;
            field: string;
            /** @description Shortened. */
            value: string;
            /** @description What is wrong, or was noted, in the language asked for. */
            detail: string;
        };
        ImportSampleAnswer: {
            /**
             * @example [
             *       "noise-construction"
             *     ]
             */
            nuisances: string[];
            activity: string | null;
            /** @enum {string} */
            as: "history" | "intake";
            /**
             * Format: date-time
             * @description Null for what is received when it comes in.
             */
            receivedAt: string | null;
            /**
             * @description When it was received where it comes from: as the file writes it, and by which clock.
             * @example 2026-03-01 21:15 Asia/Shanghai
             */
            written: string | null;
            address: string | null;
            line: number;
            id: string;
            /** @description Whether its place is known. */
            placed: boolean;
            /** @description The first 60 letters. */
            text: string;
        };
        ImportPreview: {
            /** Format: uuid */
            id: string;
            /**
             * @example judged
             * @enum {string}
             */
            status: "annulled" | "annulling" | "imported" | "importing" | "interrupted" | "judged" | "refused";
            accountName: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
            /** @description How it is read. */
            reading: {
                [key: string]: unknown;
            };
            /** @description The mapping that was taken. */
            mapping: string | null;
            /** @description The last reading by itself: what an earlier one brought is there already. */
            lastReading: components["schemas"]["ReadingAnswer"];
            /**
             * @example {
             *       "bad_date": 2
             *     }
             */
            reasons: {
                [key: string]: number;
            };
            /**
             * @example {
             *       "history": 0,
             *       "intake": 41
             *     }
             */
            as: {
                [key: string]: number;
            };
            /**
             * @example {
             *       "noise-construction": 30
             *     }
             */
            kinds: {
                [key: string]: number;
            };
            /**
             * @description What was noted of rows that came in, or of the file.
             * @example {
             *       "date_guessed": 1
             *     }
             */
            told: {
                [key: string]: number;
            };
            refusal: components["schemas"]["FileRefusalAnswer"] | null;
            kept: components["schemas"]["KeptAnswer"] | null;
            annulledBy: string | null;
            /** @description Why it was taken back. */
            reason: string | null;
            rows: components["schemas"]["ImportRowAnswer"][];
            /** @description How the first rows that can come in would be read; none once it was brought in. */
            sample: components["schemas"]["ImportSampleAnswer"][];
            fileName: string;
            bytes: number;
            /** @description SHA-256 of the file. */
            digest: string;
            label: string;
            /** @description Who brought it. */
            account: string;
            /** @description Of this and the counts below: over all readings of the file, where it was stopped and went on. */
            read: number;
            /** @description What this import brought. */
            accepted: number;
            rejected: number;
            /** @description Of the rejected, those that another import had brought before. */
            already: number;
        };
        ImportAnswer: {
            /** Format: uuid */
            id: string;
            /**
             * @example judged
             * @enum {string}
             */
            status: "annulled" | "annulling" | "imported" | "importing" | "interrupted" | "judged" | "refused";
            accountName: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            changedAt: string;
            /** @description How it is read. */
            reading: {
                [key: string]: unknown;
            };
            /** @description The mapping that was taken. */
            mapping: string | null;
            /** @description The last reading by itself: what an earlier one brought is there already. */
            lastReading: components["schemas"]["ReadingAnswer"];
            /**
             * @example {
             *       "bad_date": 2
             *     }
             */
            reasons: {
                [key: string]: number;
            };
            /**
             * @example {
             *       "history": 0,
             *       "intake": 41
             *     }
             */
            as: {
                [key: string]: number;
            };
            /**
             * @example {
             *       "noise-construction": 30
             *     }
             */
            kinds: {
                [key: string]: number;
            };
            /**
             * @description What was noted of rows that came in, or of the file.
             * @example {
             *       "date_guessed": 1
             *     }
             */
            told: {
                [key: string]: number;
            };
            refusal: components["schemas"]["FileRefusalAnswer"] | null;
            kept: components["schemas"]["KeptAnswer"] | null;
            annulledBy: string | null;
            /** @description Why it was taken back. */
            reason: string | null;
            fileName: string;
            bytes: number;
            /** @description SHA-256 of the file. */
            digest: string;
            label: string;
            /** @description Who brought it. */
            account: string;
            /** @description Of this and the counts below: over all readings of the file, where it was stopped and went on. */
            read: number;
            /** @description What this import brought. */
            accepted: number;
            rejected: number;
            /** @description Of the rejected, those that another import had brought before. */
            already: number;
        };
        ImportsAnswer: {
            rows: components["schemas"]["ImportAnswer"][];
            next: string | null;
        };
        MappingAnswer: {
            /** @example bihuan */
            name: string;
            /** @description Heads by which a file of this kind is known. */
            knownBy: string[];
            title: string;
        };
        MappingsAnswer: {
            mappings: components["schemas"]["MappingAnswer"][];
        };
        ImportRowsAnswer: {
            rows: components["schemas"]["ImportRowAnswer"][];
            next: string | null;
        };
        ImportComplaintAnswer: {
            /** @example HP-2026-000123 */
            number: string;
            /** @description As the file writes it. */
            id: string | null;
            /** Format: date-time */
            receivedAt: string;
            /**
             * Format: date-time
             * @description When it ended where it comes from.
             */
            endedAt: string | null;
            state: string;
            label: string;
            /** @description Whether its place is known. */
            placed: boolean;
        };
        ImportComplaintsAnswer: {
            rows: components["schemas"]["ImportComplaintAnswer"][];
            next: string | null;
        };
        ReadAsBody: {
            /**
             * @description A shipped mapping, by its name.
             * @example bihuan
             */
            mapping?: string;
            /**
             * @description A label of the Encoding Standard.
             * @example gb18030
             */
            encoding?: string;
            /**
             * @description Zone of times without an offset.
             * @example Asia/Shanghai
             */
            timezone?: string;
            /**
             * @description As history (no clock, no notice), or as received now; told by each row when left out.
             * @enum {string}
             */
            as?: "history" | "intake";
            /** @description A procedure instead of the district's. */
            procedure?: string;
            /**
             * @description A mapping of one's own: which head is which column, or a whole mapping.
             * @example {
             *       "编号": "id",
             *       "投诉时间": "created_at"
             *     }
             */
            columns?: {
                [key: string]: unknown;
            };
        };
        AnnulTexts: {
            reason: string;
        };
        AnnulImportBody: {
            texts: components["schemas"]["AnnulTexts"];
        };
        SuggestionsBody: {
            /** @example 楼下饭店的油烟直排，不敢开窗。 */
            text: string;
        };
        SuggestionLabel: {
            zh: string;
            en: string;
        };
        SuggestedNuisance: {
            /** @enum {string} */
            nuisance: "noise-construction" | "noise-equipment" | "noise-industrial" | "noise-other" | "noise-social" | "noise-traffic" | "odor-cooking" | "odor-industrial" | "odor-other" | "odor-sewage" | "odor-waste";
            /** @description The words that led to it, as they stand in the text. */
            words: string[];
            label: components["schemas"]["SuggestionLabel"];
        };
        SuggestedActivity: {
            /** @enum {string} */
            activity: "catering" | "commerce" | "construction" | "entertainment" | "equipment" | "farming" | "household" | "industry" | "other" | "sewage" | "traffic" | "waste";
            /** @description The words that led to it, as they stand in the text. */
            words: string[];
            label: components["schemas"]["SuggestionLabel"];
        };
        SuggestedElsewhere: {
            /** @description The words that led to it, as they stand in the text. */
            words: string[];
            body: string;
            label: components["schemas"]["SuggestionLabel"];
        };
        SuggestionsAnswer: {
            /** @description Likeliest first; none: neither noise nor odor. */
            nuisances: components["schemas"]["SuggestedNuisance"][];
            activity: components["schemas"]["SuggestedActivity"] | null;
            elsewhere: components["schemas"]["SuggestedElsewhere"] | null;
        };
        HealthCheck: {
            /** @example database */
            name: string;
            /**
             * @description `ok`, or in one word why not.
             * @example ok
             */
            state: string;
        };
        HealthAnswer: {
            /** @example ready */
            status: string;
            /** @description What was looked at. */
            checks?: components["schemas"]["HealthCheck"][];
        };
        ContactAnswer: {
            email: string | null;
            /** @enum {string} */
            language: "en" | "zh";
            /** @description Of the account or the unit. */
            id: string;
        };
        ContactsAnswer: {
            accounts: components["schemas"]["ContactAnswer"][];
            units: components["schemas"]["ContactAnswer"][];
        };
        ContactBody: {
            /** Format: email */
            email: string | null;
            /** @enum {string} */
            language: "en" | "zh";
        };
        LetterLine: {
            /**
             * @description The notice that it goes with; its page is `letters/<no>`.
             * @example 2.1
             */
            no: string;
            /** Format: date-time */
            at: string;
            /** @description What it says in one word. */
            about: string;
            title: string;
            addressee: string;
            /** @description The addressee in words. */
            to: string;
            /** @description Where it can be printed. */
            path: string;
        };
        LettersAnswer: {
            letters: components["schemas"]["LetterLine"][];
        };
        ParkedLine: {
            /** @enum {string} */
            what: "clock" | "command" | "delivery" | "mail" | "notice";
            count: number;
            /** @description In which words it failed last. */
            reason: string;
            /** @description Nobody tries it any more until it is unparked; otherwise it is still tried. */
            parked: boolean;
        };
        ParkedAnswer: {
            rows: components["schemas"]["ParkedLine"][];
        };
        FieldProblem: {
            /**
             * @description Path of the field.
             * @example facts.place.lat
             */
            field: string;
            /**
             * @description Never translated.
             * @example field-number
             */
            code: string;
            /**
             * @description In the language asked for.
             * @example 应为 -90 到 90 之间的数。
             */
            detail: string;
        };
        Problem: {
            /**
             * @description Names the kind of problem; `urn:bihuan:` and the code.
             * @example urn:bihuan:refusal:not-from-this-state
             */
            type: string;
            /** @example 当前不可行 */
            title: string;
            /** @example 409 */
            status: number;
            /**
             * @description Never translated.
             * @example not-from-this-state
             */
            code: string;
            /**
             * @description Why, and what to do instead.
             * @example 当前状态为“已办结”，不能进行此操作；请按页面列出的可行操作办理。
             */
            detail: string;
            /**
             * @description The only field at fault.
             * @example unit
             */
            field?: string;
            /** @description Every field at fault. */
            errors?: components["schemas"]["FieldProblem"][];
            /**
             * @description Version of the complaint now, where the version that was seen is stale.
             * @example 8
             */
            version?: number;
            /** @description Values of the sentence, untranslated. */
            params?: {
                [key: string]: unknown;
            };
            /**
             * @description The request: `urn:uuid:` and its X-Request-Id.
             * @example urn:uuid:0199c5b8-7d2e-7c40-8a55-3f0d1c2b4e6a
             */
            instance: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    SessionController_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong tries; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_close: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong tries; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SessionController_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    InvitationController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DirectoryController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAnswer"][];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DirectoryController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DirectoryController_units: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitAnswer"][];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DirectoryController_addUnit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DirectoryController_setWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DutiesController_read: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutiesAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DutiesController_put: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutiesBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutiesAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DutiesController_duty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LeavingController_disable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisableBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LeavingController_absence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbsenceBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LeavingController_handOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOnBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOverAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LeavingController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitEndBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LeavingController_handOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverUnitBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandedOverAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OverviewController_list: {
        parameters: {
            query?: {
                state?: "annulled" | "assigned" | "closed" | "declined" | "discovered" | "merged" | "recorded" | "rectified" | "revisited" | "transferred" | "withdrawn";
                /** @description In charge of it now. */
                unit?: string;
                /** @description Only those of which a clock that runs is past due. */
                overdue?: boolean;
                /** @description Only numbers that begin so, greatest first. */
                number?: string;
                /** @description `next` of the page before. */
                after?: string;
                /** @description Most rows; 50 unless told. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ComplaintsController_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OverviewController_places: {
        parameters: {
            query: {
                /** @description How the address begins; spaces and case do not count. */
                like: string;
                /** @description Most rows; 10 unless told. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownPlacesAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OverviewController_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateCountsAnswer"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HintsController_told: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HintsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HintsAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HintsController_ofImport: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description Complaints that are looked at; 50 unless told. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportHintsAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ComplaintsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ComplaintsController_history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ComplaintsController_reporter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmaskBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReporterAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ComplaintsController_unsealings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsealingsAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AnswerLinkController_link: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnswerLinkAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No revisit is owed, or not yet */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    correct: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplementBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    note: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    star: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StarBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supervise: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuperviseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lift: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assign: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signFor: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignForBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    return: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reassign: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandOverBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    arrive: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArriveBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    assist: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssistBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    consult: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    contribute: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContributeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    release: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    visitJointly: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitJointlyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    name: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReferBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    concludeReferral: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeReferralBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reach: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReachBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    askExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskExtensionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantExtensionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseExtensionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    pause: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resume: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    settleInterim: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleInterimBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rectify: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RectifyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    sendBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendBackBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    hold: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    miss: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MissBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    concludeUnreachable: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeUnreachableBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    fail: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FailBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    explain: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    relapse: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelapseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    close: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decline: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    transfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acknowledge: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeBackBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    join: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JoinBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    leave: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    merge: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unmerge: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmergeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeUpBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JointVisitsController_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JointVisitBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JointVisitRecordedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    JointVisitsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JointVisitAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaperController_printAll: {
        parameters: {
            query: {
                /** @description Left out, the language that the browser prefers. */
                lang?: "en" | "zh";
                /** @description Their ids, joined by commas, at most fifty. */
                ids: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PaperController_print: {
        parameters: {
            query?: {
                /** @description Left out, the language that the browser prefers. */
                lang?: "en" | "zh";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrdersController_register: {
        parameters: {
            query?: {
                state?: "answered" | "issued" | "lifted";
                /** @description That must answer. */
                unit?: string;
                level?: string;
                /** @description Only starred ones, or only others. */
                starred?: boolean;
                /** @description Only those of which a clock that runs is past due. */
                overdue?: boolean;
                /** @description Only those about these complaints: ids, joined by commas, at most fifty. */
                about?: string;
                /** @description `next` of the page before. */
                after?: string;
                /** @description Most rows; 50 unless told. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrdersAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    OrdersController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderAnswerBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderFindWanting: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderFindWantingBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderRaise: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderRaiseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderMeasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderMeasureBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderLift: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderLiftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderStar: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderStarBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderNoteBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProblemPaperController_print: {
        parameters: {
            query?: {
                /** @description Left out, the language that the browser prefers. */
                lang?: "en" | "zh";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LedgerController_ledger: {
        parameters: {
            query?: {
                state?: "assigned" | "discovered" | "rectified" | "revisited" | "signedOff" | "struck";
                grade?: string;
                /** @description That has it. */
                unit?: string;
                nuisance?: "noise-construction" | "noise-equipment" | "noise-industrial" | "noise-other" | "noise-social" | "noise-traffic" | "odor-cooking" | "odor-industrial" | "odor-other" | "odor-sewage" | "odor-waste";
                source?: "by-hand" | "inspection" | "patrol" | "repeat";
                /** @description Who is complained about, as written. */
                respondent?: string;
                starred?: boolean;
                /** @description Only those of which a clock that runs is past due, or only others. */
                overdue?: boolean;
                /** @description Only those settled in the interim (阶段性办结), or only others. */
                interim?: boolean;
                /** @description Only those that are neither signed off nor struck, or only those signed off; struck ones are shown where `state` asks for them. */
                open?: boolean;
                /** @description Left out: the most complained of first. */
                order?: "complained" | "newest";
                /** @description `next` of a page: what comes after it. */
                after?: string;
                /** @description Most rows; 50 unless told. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LedgerController_book: {
        parameters: {
            query?: {
                state?: "assigned" | "discovered" | "rectified" | "revisited" | "signedOff" | "struck";
                grade?: string;
                /** @description That has it. */
                unit?: string;
                nuisance?: "noise-construction" | "noise-equipment" | "noise-industrial" | "noise-other" | "noise-social" | "noise-traffic" | "odor-cooking" | "odor-industrial" | "odor-other" | "odor-sewage" | "odor-waste";
                source?: "by-hand" | "inspection" | "patrol" | "repeat";
                /** @description Who is complained about, as written. */
                respondent?: string;
                starred?: boolean;
                /** @description Only those of which a clock that runs is past due, or only others. */
                overdue?: boolean;
                /** @description Only those settled in the interim (阶段性办结), or only others. */
                interim?: boolean;
                /** @description Only those that are neither signed off nor struck, or only those signed off; struck ones are shown where `state` asks for them. */
                open?: boolean;
                /** @description Left out: the most complained of first. */
                order?: "complained" | "newest";
                /** @description `next` of a page: what comes after it. */
                after?: string;
                /** @description Left out, the language that the browser prefers. */
                lang?: "en" | "zh";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LedgerController_respondents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RespondentsAnswer"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LedgerController_enter: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LedgerController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemCorrect: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemCorrectBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemNoteBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemStar: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemStarBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemSupervise: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemSuperviseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemLift: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemLiftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemAssign: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemAssignBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemReassign: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemReassignBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemHandOver: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemHandOverBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemName: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemNameBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemVisitBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemAnalyse: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemAnalyseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemPlanBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemReach: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemReachBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemCheckSimilar: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemCheckSimilarBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemExtend: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemExtendBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemSettleInterim: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemSettleInterimBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemRectify: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemRectifyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemSendBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemSendBackBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemHold: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemHoldBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemMiss: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemMissBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemFail: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemFailBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemRelapse: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemRelapseBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemApply: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemApplyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemPass: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemPassBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemRefuseSignOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemRefuseSignOffBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemObject: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemObjectBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemDismissObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemDismissObjectionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemUpholdObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemUpholdObjectionBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemSignOff: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemSignOffBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemRevoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemRevokeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemReopen: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemReopenBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    problemStrike: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
                /** @description The version that was seen, e.g. `"7"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or public number */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProblemStrikeBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    /** @description The version now */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListsController_worklist: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description Most rows; 50 unless told. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListsController_unresolved: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description Most rows; 50 unless told. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnresolvedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListsController_messages: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description Most rows; 50 unless told. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ListsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BoardController_counts: {
        parameters: {
            query?: {
                /** @description In charge of it now. */
                unit?: string;
                /** @description Under an open order of this level. */
                level?: string;
                nuisance?: "noise" | "noise-construction" | "noise-equipment" | "noise-industrial" | "noise-other" | "noise-social" | "noise-traffic" | "odor" | "odor-cooking" | "odor-industrial" | "odor-other" | "odor-sewage" | "odor-waste";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BoardController_list: {
        parameters: {
            query?: {
                /** @description In charge of it now. */
                unit?: string;
                /** @description Under an open order of this level. */
                level?: string;
                nuisance?: "noise" | "noise-construction" | "noise-equipment" | "noise-industrial" | "noise-other" | "noise-social" | "noise-traffic" | "odor" | "odor-cooking" | "odor-industrial" | "odor-other" | "odor-sewage" | "odor-waste";
                /** @description `next` of the page before. */
                after?: string;
                /** @description Most rows; 50 unless told. */
                limit?: number;
            };
            header?: never;
            path: {
                list: "dissatisfied" | "due-soon" | "extensions-asked" | "overdue" | "repeat" | "stalled";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardListAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BoardController_supervise: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuperviseManyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupervisedAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    BoardController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuperviseManyBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForeseenAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LiveController_listen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_engine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngineAnswer"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_openEngine: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngineAnswer"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_procedures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProceduresAnswer"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RulesController_words: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WordsAnswer"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftsAnswer"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftsController_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftsController_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The version of the draft that was seen, e.g. `"3"`; refused as `stale-version` if it has changed */
                "If-Match": string;
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftsController_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the draft that was seen, e.g. `"3"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftsController_approve: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the draft that was seen, e.g. `"3"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftsController_reject: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the draft that was seen, e.g. `"3"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectDraftBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DraftsController_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description The version of the draft that was seen, e.g. `"3"`; refused as `stale-version` if it has changed */
                "If-Match"?: string;
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AmendmentsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentsAnswer"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AmendmentsController_ask: {
        parameters: {
            query?: never;
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AmendmentBody"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AmendmentsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AmendmentsController_sign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AmendmentsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AmendmentAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicController_status: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                queryCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many wrong tries; see Retry-After */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimeController_now: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeAnswer"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TimeController_forward: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ForwardBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForwardAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_list: {
        parameters: {
            query?: {
                /** @description `next` of the page before. */
                after?: string;
                /** @description Most rows; 50 unless told. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportsAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_judge: {
        parameters: {
            query: {
                /** @description A shipped mapping, by its name. */
                mapping?: string;
                /** @description A label of the Encoding Standard. */
                encoding?: string;
                /** @description Zone of times without an offset. */
                timezone?: string;
                /** @description As history (no clock, no notice), or as received now; told by each row when left out. */
                as?: "history" | "intake";
                /** @description A procedure instead of the district's. */
                procedure?: string;
                fileName: string;
                /** @description A mapping of one's own as JSON: which head is which column, or a whole mapping. */
                columns?: string;
            };
            header?: {
                /** @description 1 to 120 printable ASCII characters; the same key again performs nothing and gets the same answer */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "text/csv": string;
                "application/gzip": string;
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_mappings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MappingsAnswer"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_rows: {
        parameters: {
            query?: {
                /** @description Only those that were refused, or only those that came in with something noted. */
                refused?: boolean;
                /** @description Only those of one class. */
                reason?: string;
                /** @description `next` of the page before. */
                after?: number;
                /** @description Most rows; 50 unless told. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowsAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_complaints: {
        parameters: {
            query?: {
                state?: "annulled" | "answered" | "assigned" | "closed" | "declined" | "discovered" | "issued" | "lifted" | "merged" | "recorded" | "rectified" | "revisited" | "signedOff" | "struck" | "transferred" | "withdrawn";
                /** @description `true`: only what was taken over as history and had not ended there, so that a clerk may take it up. */
                open?: boolean;
                /** @description `next` of the page before. */
                after?: string;
                /** @description Most complaints; 50 unless told. */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportComplaintsAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_spreadsheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_readAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadAsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_commit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportsController_annul: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnulImportBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SuggestionsController_suggest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuggestionsBody"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestionsAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAnswer"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HealthController_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAnswer"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactsController_contacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactsAnswer"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactsController_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ContactsController_unit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactBody"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not now: state, a flag, or another version */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this content */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LettersController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LettersAnswer"];
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LettersController_print: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                no: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The form is at fault; `errors` names each field */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for these eyes */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ParkedController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkedAnswer"];
                };
            };
            /** @description Nobody is signed in */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not this person */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A fault of ours; `detail` names the request */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The database does not answer */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
