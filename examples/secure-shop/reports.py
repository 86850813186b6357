"""The nightly report: mails yesterday's orders."""
import os

import jinja2
import requests
import yaml
from django.utils.dateparse import parse_datetime

with open(os.environ["REPORT_SETTINGS"]) as file:
    settings = yaml.safe_load(file)

orders = requests.get(settings["orders"], timeout=30).json()
orders.sort(key=lambda order: parse_datetime(order["at"]))
templates = jinja2.Environment(autoescape=True)
page = templates.from_string(settings["template"]).render(orders=orders)
requests.post(settings["mail"], data=page, timeout=30)
