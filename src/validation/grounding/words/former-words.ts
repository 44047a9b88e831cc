/** Words for an accreditation that was and is no more. Folded beginnings. */
export const formerWords =
  /^(?:former|previously|expired$|withdrawn|lapsed|revoked|fruher|ehemals|ehemalig|abgelaufen|erloschen|entzogen|widerrufen|anciennement|autrefois|expiree?s?$|retiree?s?$|revoque|anteriormente|antiguamente|caducad|retirad|revogad|revocad|antigamente|passato$|passe$|precedentemente|scadut|revocat|ritirat|eerder$|voorheen|vroeger|verlopen$|ingetrokken)/;
