/** SQL: all that proves a subject `s`, its papers beside it. */
export const proofColumns = `s.district, s.id, s.number, s.version, s.head,
  (select json_agg(json_build_object('seq', h.seq, 'id', h.id, 'at', h.at, 'event', h.event,
      'prev', encode(h.prev, 'hex'), 'hash', encode(h.hash, 'hex')) order by h.seq)
    from history h where h.district = s.district and h.subject = s.id) as lines,
  (select json_agg(json_build_object('seq', x.seq, 'name', x.name, 'salt', encode(x.salt, 'hex'), 'body', x.body))
    from text x where x.district = s.district and x.subject = s.id) as texts,
  (select json_agg(json_build_object('seq', e.seq, 'n', e.n, 'salt', encode(e.salt, 'hex'), 'kind', e.kind,
      'name', e.name, 'reference', e.reference, 'takenAt', e.taken_at))
    from evidence e where e.district = s.district and e.subject = s.id) as evidence,
  (select json_agg(json_build_object('seq', r.seq, 'salt', encode(r.salt, 'hex'), 'name', r.name, 'phone', r.phone,
      'email', r.email, 'address', r.address, 'confidential', r.confidential))
    from sealed.reporter r where r.district = s.district and r.subject = s.id) as reporters`;
