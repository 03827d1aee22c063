"""Who the customer is: captcha, code by SMS, claim of identity, consent, password and session."""
