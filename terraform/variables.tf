variable "project" {
  description = "Google Cloud project id"
  type        = string
}

variable "environment" {
  description = "staging or production: what the functions are told in ENVIRONMENT"
  type        = string
  validation {
    condition     = contains(["staging", "production"], var.environment)
    error_message = "environment is staging or production."
  }
}

variable "public_api_url" {
  description = "Where Twilio, SendGrid, workshops and owners reach the API, without a slash at the end"
  type        = string
}

variable "twilio_account_sid" {
  type = string
}

variable "twilio_from" {
  description = "Number that texts are sent from (E.164)"
  type        = string
}

variable "sendgrid_from" {
  description = "Address that mails are sent from"
  type        = string
}

variable "sendgrid_webhook_public_key" {
  description = "Public key of SendGrid's signed event webhook (base64)"
  type        = string
}
